package org.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.Measure;

/** What a report says of rounds with few sheets: reasons in place of numbers, and no plot of what has no range. */
class WordsOfAThinRoundTest {

    private static String text(ScoredRound round) {
        return ReportFormat.TEXT.write(JuryReport.of(round, 1, 20));
    }

    private static String html(ScoredRound round) {
        return ReportFormat.HTML.write(JuryReport.of(round, 1, 20));
    }

    private static String json(ScoredRound round) {
        return ReportFormat.JSON.write(JuryReport.of(round, 1, 20));
    }

    /** No two jurors scored everything, and no two entries have every juror. */
    @Test
    void measuresThatNeedEveryJurorOnEveryEntrySayWhyTheyAreNotThere() {
        String text = text(Rounds.round("9 7 .", ". 4 6", "5 . 8"));

        assertThat(text)
                .contains(
                        "None, because fewer than two jurors scored every entry, and fewer than two entries were scored"
                                + " by every juror.\n")
                .doesNotContain("Intraclass correlation of the totals", "Kendall's coefficient of concordance W:");
    }

    @Test
    void eachReasonIsGivenOnce() {
        String text = text(Rounds.round("5 5", "5 5"));

        assertThat(text.lines().filter(line -> line.startsWith("None, because ")))
                .startsWith(
                        "None, because all sheets have the same total, so chance alone would give full agreement.",
                        "None, because all sheets have the same total.",
                        "None, because every juror gave all entries the same total.")
                .doesNotHaveDuplicates();
        assertThat(text).contains("Agreement has no measure: all sheets have the same total, so chance alone");
    }

    /** A chain: as many sheets as unknowns, so no error can be told. */
    @Test
    void whatHasNoStandardErrorIsNotDrawnWithLimits() {
        ScoredRound chain = Rounds.round("9 7 .", ". 4 6");

        assertThat(text(chain)).contains("  J1          1  9.000   0.000     0.667        none   none");
        assertThat(html(chain))
                .doesNotContain("Leniency with 95 % limits", "Values of additive with 95 % limits")
                .contains("Places under bootstrap juries, 90 % of them");
    }

    @Test
    void anEntryWithoutAPlaceIsListedWithItsReason() {
        ScoredRound round = Rounds.round(Rounds.rules().minimumSheets(2).build(), "5 6 5", "7 8 7", "10 . .");

        assertThat(text(round)).containsPattern("(?m)^  C +none  has 1 sheet, and needs 2 +9[.]524 +1 +1[.]060 +1 ");
        assertThat(json(round)).containsPattern("\"entry\": \"C\",\\s+\"reason\": \"has 1 sheet, and needs 2\"");
    }

    @Test
    void aThinPlanIsInTheSummaryAndAmongTheWarnings() {
        ScoredRound thin = Rounds.round("9 7 .", ". 4 6", ". 3 .");
        String only = "One juror only for entry C: the place hangs on a single sheet.";

        assertThat(Summary.sentences(JuryReport.of(thin, 1, 20))).contains(only);
        assertThat(json(thin)).contains("\"" + only + "\"").doesNotContain("\"none: ");
        assertThat(Summary.sentences(JuryReport.of(Rounds.round("9 7", "5 4"), 1, 20)))
                .noneMatch(sentence -> sentence.startsWith("The plan"));
    }

    @Test
    void theSummaryNamesWhoElseWouldBeFirstAndWithoutWhom() {
        List<String> sentences =
                Summary.sentences(JuryReport.of(Rounds.round("8 8 8 8 1", "7 7 7 7 10", "5 4 5 5 5"), 1, 20));

        assertThat(sentences)
                .contains(
                        "By the rules B is first; another is first by median of totals (A), mean without the highest and"
                                + " the lowest total (A), medal points 3-2-1 (A), adjusted: z-score (A).",
                        "Another would be first without J5 (A).");
    }

    @Test
    void aJurorWithoutWhomAnEntryHasNoSheetMovesOnlyTheOthers() {
        JuryReport report = JuryReport.of(Rounds.round("5 6", "7 8", "10 ."), 1, 20);

        assertThat(report.influence().jurors()).contains(new Influence.Line("J1", List.of("B"), true, 2, 1, ""));
    }

    @Test
    void aRoundWithoutEntriesHasNoPlacesBecauseOfThat() {
        assertThat(Outcome.of(Rounds.round())).isEqualTo(new Outcome(java.util.Map.of(), "there are no entries"));
        ScoredRound none = Rounds.round(Rounds.rules().minimumSheets(2).build(), "5", "7");
        assertThat(Outcome.of(none).why()).isEqualTo("A: has 1 sheet, and needs 2");
    }

    @Test
    void probabilitiesTooSmallToShowAreSaidToBeSo() {
        assertThat(Decimals.p(Measure.of(0.0005))).isEqualTo("0.001");
        assertThat(Decimals.p(Measure.of(0.000499))).isEqualTo("<0.001");
        assertThat(Decimals.p(Measure.unknown("why"))).isEqualTo("none");
        assertThat(Decimals.shown(-0.0001)).isEqualTo("0.000");
        assertThat(Decimals.plain(3)).isEqualTo("3");
        assertThat(Decimals.plain(3.5)).isEqualTo("3.500");
    }
}
