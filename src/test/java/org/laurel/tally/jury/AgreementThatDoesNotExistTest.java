package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.laurel.tally.jury.Tables.sheets;
import static org.laurel.tally.jury.Tables.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.IntraclassCorrelation.Form;
import org.laurel.tally.jury.KrippendorffAlpha.Scale;

class AgreementThatDoesNotExistTest {

    @Test
    void noSheetsGiveReasonsInsteadOfNumbers() {
        JuryMatrix none = JuryMatrix.of(List.of());

        assertThat(KrippendorffAlpha.of(none, Scale.INTERVAL).why())
                .isEqualTo("fewer than two entries have two sheets to compare");
        assertThat(KendallW.of(none).w().why()).isEqualTo(CompleteBlock.NONE);
        assertThat(IntraclassCorrelation.of(none).forms())
                .extracting(form -> form.value().why())
                .containsOnly(CompleteBlock.NONE)
                .hasSize(6);
    }

    @Test
    void equalTotalsLeaveNothingToAgreeOn() {
        JuryMatrix same = sheets("7 7", "7 7", "7 7");

        assertThat(KrippendorffAlpha.of(same, Scale.NOMINAL).why())
                .isEqualTo("all sheets have the same total, so chance alone would give full agreement");
        assertThat(KendallW.of(same).w().why()).isEqualTo("every juror gave all entries the same total");
        assertThat(IntraclassCorrelation.of(same).forms())
                .extracting(form -> form.value().why())
                .containsOnly("all sheets have the same total");
    }

    @Test
    void aRatioScaleRefusesNegativeValues() {
        assertThat(KrippendorffAlpha.of(sheets("-1 2", "3 4"), Scale.RATIO).why())
                .isEqualTo("a ratio scale has no negative values");
        assertThat(KrippendorffAlpha.of(sheets("-1 2", "3 4"), Scale.INTERVAL).value())
                .isPresent();
        assertThat(KrippendorffAlpha.of(sheets("0 -0.0", "3 4"), Scale.RATIO).value())
                .isPresent();
    }

    @Test
    void anEntryWithOneSheetHasNothingToCompare() {
        assertThat(KrippendorffAlpha.of(sheets("1 2", "3 .", ". 9"), Scale.INTERVAL)
                        .why())
                .isEqualTo("fewer than two entries have two sheets to compare");
        assertThat(KrippendorffAlpha.of(sheets("1 1", "3 .", "9 9"), Scale.INTERVAL))
                .isEqualTo(Measure.of(1));
    }

    @Test
    void fullAgreementIsOne() {
        JuryMatrix agreed = sheets("1 1 1", "5 5 5", "9 9 9");

        assertThat(value(KrippendorffAlpha.of(agreed, Scale.ORDINAL))).isEqualTo(1);
        assertThat(value(KendallW.of(agreed).w())).isEqualTo(1, within(1e-12));
        assertThat(IntraclassCorrelation.of(agreed).forms())
                .extracting(form -> value(form.value()))
                .containsOnly(1.0);
    }

    @Test
    void strictnessAloneLeavesConsistencyPerfectAndAgreementPoor() {
        List<Form> forms = IntraclassCorrelation.of(sheets("1 3", "2 4", "3 5")).forms();

        assertThat(value(forms.get(2).value())).isEqualTo(1);
        assertThat(value(forms.get(1).value())).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(value(forms.get(4).value())).isEqualTo(.5, within(1e-12));
        assertThat(forms.get(1).f().why())
                .isEqualTo("the jurors differ by nothing but strictness, so F has no finite value");
        assertThat(forms.get(1).denominator()).isEqualTo(2);
        assertThat(forms.get(2).numerator()).isEqualTo(2);
        assertThat(forms.get(2).denominator()).isEqualTo(2);
    }

    @Test
    void entriesThatOnlyStrictnessTellsApartHaveNoCorrelation() {
        assertThat(IntraclassCorrelation.of(sheets("1 3", "1 3")).forms())
                .extracting(form -> form.value().why() + form.value().value().isPresent())
                .contains("all entries have the same totalsfalse");
    }

    @Test
    void entriesWithEqualMeansMakeTheMeanFormsFallWithoutBound() {
        List<Form> forms =
                IntraclassCorrelation.of(sheets("1 2 3", "2 3 1", "3 1 2")).forms();

        assertThat(value(forms.get(0).value())).isEqualTo(-.5, within(1e-12));
        assertThat(value(forms.get(2).value())).isEqualTo(-.5, within(1e-12));
        assertThat(forms.get(3).value().why())
                .isEqualTo("all entries have the same mean, so the form falls without bound");
        assertThat(forms.get(5).value().why())
                .isEqualTo("all entries have the same mean, so the form falls without bound");
    }

    @Test
    void jurorsWhoScoredEverythingStandForThoseWhoDidNot() {
        JuryMatrix gaps = sheets("9 2 5", "6 1 .", "8 4 6");

        assertThat(KendallW.of(gaps).note()).isEqualTo("from the 2 of 3 jurors who scored every entry");
        assertThat(KendallW.of(gaps).w())
                .isEqualTo(KendallW.of(sheets("9 2", "6 1", "8 4")).w());
        assertThat(IntraclassCorrelation.of(gaps).forms())
                .isEqualTo(IntraclassCorrelation.of(sheets("9 2", "6 1", "8 4")).forms());
    }

    @Test
    void entriesThatEverybodyScoredStandForTheRest() {
        JuryMatrix gaps = sheets("9 2 5", "6 1 7", "8 . .", ". 4 .", ". . 3");

        assertThat(KendallW.of(gaps).note()).isEqualTo("from the 2 of 5 entries that every juror scored");
        assertThat(KendallW.of(gaps).w())
                .isEqualTo(KendallW.of(sheets("9 2 5", "6 1 7")).w());
    }
}
