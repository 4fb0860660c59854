package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.laurel.tally.jury.Tables.sheets;
import static org.laurel.tally.jury.Tables.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.Severity.Finding;
import org.laurel.tally.jury.Severity.Juror;

class StrictAndLenientJurorsTest {

    @Test
    void aJurorBelowTheOthersOnTheSameEntriesIsStrict() {
        List<Juror> jurors = Severity.of(sheets("9 4 8 7", "8 3 8 6", "5 1 6 6", "7 2 5 6", "9 4 9 6"))
                .jurors();

        assertThat(jurors)
                .extracting(Juror::finding)
                .containsExactly(Finding.LENIENT, Finding.STRICT, Finding.LENIENT, Finding.AVERAGE);
        assertThat(value(jurors.get(1).leniency())).isEqualTo(2.8 - 5.95, within(1e-12));
        assertThat(jurors.get(1).mean()).isEqualTo(2.8, within(1e-12));
        assertThat(jurors.get(1).spread()).isEqualTo(Math.sqrt(1.7), within(1e-12));
        assertThat(jurors.get(1).sheets()).isEqualTo(5);
    }

    @Test
    void standardErrorAndNoiseAreThoseOfTheAdditiveModel() {
        Severity severity = Severity.of(Tables.withGaps());
        Juror first = severity.jurors().get(0);

        assertThat(value(first.leniency())).isEqualTo(3.045454545454538, within(1e-9));
        assertThat(value(first.standardError())).isEqualTo(0.43448708, within(1e-8));
        assertThat(value(first.noise())).isEqualTo(0.36330525664645064, within(1e-9));
        assertThat(severity.note()).isEmpty();
    }

    @Test
    void aConstantJurorSaysNothing() {
        Juror constant = Severity.of(sheets("1 5", "2 5", "4 5")).jurors().get(1);

        assertThat(constant.finding()).isEqualTo(Finding.CONSTANT);
        assertThat(constant.withOthers().why()).isEqualTo("one side does not vary");
    }

    @Test
    void goingAlongWithTheOthersIsACorrelation() {
        List<Juror> jurors =
                Severity.of(sheets("1 2 9", "2 4 8", "4 8 7", "5 10 1")).jurors();

        assertThat(value(jurors.get(2).withOthers())).isEqualTo(-0.8636008636012954, within(1e-12));
        assertThat(Severity.of(sheets("1 2", "2 1"))
                        .jurors()
                        .get(0)
                        .withOthers()
                        .why())
                .isEqualTo("fewer than three entries to compare on");
    }

    @Test
    void anEntryThatNobodyElseScoredSaysNothingOfGoingAlong() {
        JuryMatrix alone = sheets("1 2", "2 4", "4 8", "1 .", "9 .");

        assertThat(value(Severity.of(alone).jurors().get(0).withOthers())).isEqualTo(1, within(1e-12));
    }

    @Test
    void jurorsOfSeveralGroupsComeInTheOrderOfTheirIds() {
        assertThat(Severity.of(sheets(". 3 . 4", ". 5 . 1", "2 . 6 .", "7 . 1 ."))
                        .jurors())
                .extracting(Juror::juror)
                .containsExactly("J1", "J2", "J3", "J4");
    }

    @Test
    void aJurorAloneHasNobodyToBeStricterThan() {
        Juror alone = Severity.of(sheets("1", "3")).jurors().get(0);

        assertThat(alone.leniency().why()).isEqualTo("there is no other juror");
        assertThat(alone.finding()).isEqualTo(Finding.AVERAGE);
    }

    @Test
    void groupsOfThePlanAreComparedWithinThemselves() {
        Severity severity = Severity.of(sheets("1 3 . .", "2 4 . .", ". . 5 9", ". . 7 8"));

        assertThat(severity.note()).isEqualTo("each juror is compared within the own group of the plan");
        assertThat(severity.jurors()).extracting(Juror::juror).containsExactly("J1", "J2", "J3", "J4");
        assertThat(severity.jurors())
                .extracting(juror -> value(juror.leniency()))
                .satisfies(leniency -> {
                    assertThat(leniency.get(0)).isEqualTo(-1, within(1e-12));
                    assertThat(leniency.get(3)).isEqualTo(1.25, within(1e-12));
                });
    }

    @Test
    void preferenceForTheOwnCountryIsMeasuredAgainstTheOthers() {
        JuryMatrix totals = sheets("9 5 5", "5 5 5", "5 5 5", "5 5 5", "5 5 5");

        OwnCountry own = OwnCountry.of(totals, Map.of("J1", "VN", "J2", "TH"), Map.of("A", "VN", "B", "SG"), 7);

        assertThat(value(own.preference())).isEqualTo(4, within(1e-12));
        assertThat(own.sheets()).isEqualTo(1);
        assertThat(own.jurors()).extracting(OwnCountry.Juror::juror).containsExactly("J1");
        assertThat(own.jurors().get(0).country()).isEqualTo("VN");
        assertThat(own.jurors().get(0).sheets()).isEqualTo(1);
        assertThat(value(own.pValue())).isEqualTo(.2, within(.015));
        assertThat(own.jurors().get(0).pValue()).isEqualTo(own.pValue());
    }

    @Test
    void twoOwnEntriesOfFiveAreTheBestPairOnceInTen() {
        JuryMatrix totals = sheets("9 5 5", "8 5 5", "5 5 5", "4 5 5", "5 5 5");
        Map<String, String> entries = Map.of("A", "VN", "B", "VN");

        OwnCountry own = OwnCountry.of(totals, Map.of("J1", "VN"), entries, 1);

        assertThat(value(own.preference())).isEqualTo(3.5 + 1 / 3.0, within(1e-12));
        assertThat(value(own.pValue())).isEqualTo(.1, within(.01));
        double draws = value(own.pValue()) * (OwnCountry.PERMUTATIONS + 1);
        assertThat(draws).isEqualTo(Math.rint(draws), within(1e-9));
        assertThat(OwnCountry.of(totals, Map.of("J1", "VN"), entries, 1)).isEqualTo(own);
    }

    @Test
    void withoutAnOwnEntryThereIsNoPreference() {
        assertThat(OwnCountry.of(sheets("1 2", "3 4"), Map.of("J1", "VN"), Map.of("A", "TH"), 1)
                        .preference()
                        .why())
                .isEqualTo("no juror scored both an entry of the own country and another");
        assertThat(OwnCountry.of(sheets("1 .", "3 4"), Map.of("J1", "VN"), Map.of("A", "VN"), 1)
                        .jurors())
                .isEmpty();
    }
}
