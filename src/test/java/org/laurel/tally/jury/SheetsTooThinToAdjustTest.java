package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.laurel.tally.jury.Tables.sheets;
import static org.laurel.tally.jury.Tables.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurel.tally.jury.Adjusted.Figure;
import org.laurel.tally.jury.Adjusted.Standing;
import org.laurel.tally.jury.JuryMatrix.Sheet;
import org.laurel.tally.jury.Places.Line;

class SheetsTooThinToAdjustTest {

    @ParameterizedTest
    @EnumSource
    void withoutSheetsEveryMethodRefuses(Adjustment method) {
        assertThat(method.of(JuryMatrix.of(List.of())))
                .isEqualTo(new Adjusted(method, List.of(), List.of(), List.of(), List.of("There are no sheets.")));
    }

    @Test
    void oneSheetOfOneJurorIsItsOwnMean() {
        JuryMatrix one = sheets("7");

        assertThat(Adjustment.NONE.of(one).standings())
                .containsExactly(new Standing(1, "A", 7, Measure.unknown("one sheet has no spread"), 1));
        assertThat(Adjustment.MEAN_CENTRING.of(one).winners()).containsExactly("A");
        assertThat(Adjustment.MEAN_CENTRING.of(one).notes())
                .containsExactly("One sheet only from juror J1: it counts as the mean of all sheets.");
        assertThat(Adjustment.Z_SCORE.of(one).isRefused()).isTrue();
        assertThat(Adjustment.ADDITIVE.of(one).notes())
                .containsExactly(
                        "There is one juror only, so there is no strictness to adjust for.",
                        "There are no more sheets than unknowns, so no standard error can be estimated.");
        assertThat(Adjustment.MIXED.of(one).notes())
                .containsExactly(
                        "It takes two entries and two jurors to tell their variances apart; the raw means stand.");
    }

    @Test
    void aConstantJurorHasNoZScores() {
        Adjusted adjusted = Adjustment.Z_SCORE.of(sheets("1 5", "2 5", "3 5"));

        assertThat(adjusted.notes()).containsExactly("Left out for giving every entry the same total: juror J2.");
        assertThat(adjusted.standings()).extracting(Standing::value).containsExactly(1.0, 0.0, -1.0);
        assertThat(adjusted.standings()).extracting(Standing::sheets).containsOnly(1);
        assertThat(adjusted.winners()).containsExactly("C");
    }

    @Test
    void aJurorUnderTheThresholdHasNoZScores() {
        JuryMatrix gaps = sheets("1 4", "2 8", "3 .", ". 9 7");

        assertThat(Adjustment.Z_SCORE.of(gaps).notes())
                .containsExactly(
                        "Left out for fewer than 3 sheets: juror J3.",
                        "Not every juror scored every entry: this is fair only if each juror met entries of the same quality.");
        assertThat(ZScores.of(gaps, 4).notes())
                .containsExactly(
                        "Left out for fewer than 4 sheets: jurors J1, J2, J3.",
                        "No juror is left, so there are no z-scores.",
                        "Not every juror scored every entry: this is fair only if each juror met entries of the same quality.");
        assertThat(ZScores.of(gaps, 0).notes().get(0)).isEqualTo("Left out for fewer than 2 sheets: juror J3.");
    }

    @Test
    void anEntryWithoutAUsableSheetHasNoZScore() {
        Adjusted adjusted = Adjustment.Z_SCORE.of(sheets("1 .", "2 .", "3 .", ". 7"));

        assertThat(adjusted.standings()).extracting(Standing::entry).containsExactly("C", "B", "A");
        assertThat(adjusted.notes()).contains("No value, for no usable sheet is left: entry D.");
    }

    @Test
    void aPlanThatFallsApartIsRefusedWithItsGroupsNamed() {
        JuryMatrix apart = sheets("1 2 .", "3 4 .", ". . 5", ". . 7");

        assertThat(Adjustment.ADDITIVE.of(apart))
                .isEqualTo(Adjusted.refused(
                        Adjustment.ADDITIVE,
                        "The plan falls into 2 groups that share no juror: jurors J1, J2 with entries A, B;"
                                + " juror J3 with entries C, D. Scores from different groups cannot be compared."));
    }

    @Test
    void theMixedModelComparesGroupsOnlyByAssumption() {
        Adjusted adjusted =
                Adjustment.MIXED.of(sheets("1 2 . .", "3 5 . .", "4 4 . .", ". . 5 9", ". . 7 8", ". . 1 2"));

        assertThat(adjusted.standings()).hasSize(6);
        assertThat(adjusted.notes().get(0))
                .startsWith("The plan falls into 2 groups")
                .endsWith("The values assume that the groups met jurors and entries of the same kind.");
    }

    @Test
    void oneSheetForEachEntryLeavesTheRawMeans() {
        JuryMatrix single = sheets("4 .", "6 .", ". 5", ". 1");

        assertThat(Adjustment.MIXED.of(single).notes())
                .containsExactly(
                        "There are no more sheets than unknowns, so chance has no measure; the raw means stand.");
        assertThat(Adjustment.MIXED.of(single).winners()).containsExactly("B");
        assertThat(Adjustment.ADDITIVE.of(single).isRefused()).isTrue();
    }

    @Test
    void sheetsThatStrictnessExplainsWhollyLeaveNothingToChance() {
        JuryMatrix exact = sheets("1 3 2", "2 4 3", "5 7 6");
        Adjusted mixed = Adjustment.MIXED.of(exact);

        assertThat(mixed.standings()).extracting(Standing::entry).containsExactly("C", "B", "A");
        assertThat(mixed.standings().get(0).value()).isEqualTo(6, within(1e-12));
        assertThat(mixed.notes()).hasSize(1).allMatch(note -> note.contains("leave nothing to chance"));
        assertThat(mixed.groups()).isEmpty();
        assertThat(value(Adjustment.ADDITIVE.of(exact).standings().get(0).standardError()))
                .isZero();
        assertThat(Adjustment.MIXED
                        .of(sheets("1 3 . .", "2 4 . .", ". . 5 6", ". . 7 8"))
                        .notes())
                .containsExactly("Nothing is left to chance within the groups of the plan; the raw means stand.");
    }

    @Test
    void equalSheetsShareTheFirstPlaceUnderEveryMethodThatPlaces() {
        JuryMatrix same = sheets("7 7", "7 7", "7 7");

        assertThat(Adjustment.NONE.of(same).standings())
                .extracting(Standing::place)
                .containsOnly(1);
        assertThat(Adjustment.MEAN_CENTRING.of(same).standings())
                .extracting(Standing::place)
                .containsOnly(1);
        assertThat(Adjustment.ADDITIVE.of(same).winners()).containsExactly("A", "B", "C");
        assertThat(Adjustment.ADDITIVE.of(same).groups()).containsExactly(List.of("A", "B", "C"));
        assertThat(Adjustment.MIXED.of(same).winners()).containsExactly("A", "B", "C");
        assertThat(Adjustment.Z_SCORE.of(same).isRefused()).isTrue();
    }

    @Test
    void entriesThatDifferByChanceAloneArePredictedEqual() {
        Adjusted mixed = Adjustment.MIXED.of(sheets("1 2 3", "2 3 1", "3 1 2"));

        assertThat(mixed.standings()).extracting(Standing::place).containsOnly(1);
        assertThat(mixed.notes())
                .containsExactly(
                        "The sheets show no difference between entries beyond chance.",
                        "The sheets show no difference in strictness beyond chance.");
        assertThat(mixed.figures()).contains(new Figure("standard deviation of entries", 0));
        assertThat(mixed.groups()).containsExactly(List.of("A", "B", "C"));
    }

    @Test
    void placesSkipAfterATie() {
        assertThat(Adjustment.NONE.of(sheets("5", "7", "7", "9")).standings())
                .extracting(Standing::place)
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void valuesThatDifferByRoundingOnlyShareAPlaceInTheOrderOfTheirIds() {
        Measure none = Measure.unknown("not asked");

        assertThat(Places.of(List.of(
                        new Line("C", 7.0000000000001, none, 1), new Line("A", 7, none, 1), new Line("B", 9, none, 1))))
                .extracting(standing -> standing.place() + standing.entry())
                .containsExactly("1B", "2A", "2C");
        assertThat(Places.of(List.of(new Line("A", 7, none, 1), new Line("B", 7.0001, none, 1))))
                .extracting(standing -> standing.place() + standing.entry())
                .containsExactly("1B", "2A");
    }

    @Test
    void aMatrixRefusesTwoSheetsAndNumbersThatAreNone() {
        Sheet sheet = new Sheet("A", "J1", 1);

        assertThatThrownBy(() -> JuryMatrix.of(List.of(sheet, sheet)))
                .hasMessage("juror J1 has two sheets for entry A");
        assertThatThrownBy(() -> JuryMatrix.of(List.of(new Sheet("A", "J1", Double.NaN))))
                .hasMessage("the total of juror J1 for entry A is a finite number, not NaN");
        assertThatThrownBy(() -> sheets("1 .", ". 2").total(0, 1)).hasMessage("no sheet of J2 for A");
        assertThatThrownBy(() -> Measure.of(Double.POSITIVE_INFINITY))
                .hasMessage("a known measure is a finite number, not Infinity");
    }
}
