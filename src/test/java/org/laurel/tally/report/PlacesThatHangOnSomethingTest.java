package org.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Rounding;

class PlacesThatHangOnSomethingTest {

    /** Four of five jurors put A first; J5 alone carries B. */
    private static final String[] ONE_VOICE = {"8 8 8 8 1", "7 7 7 7 10", "5 4 5 5 5"};

    @Test
    void aJurorWithoutWhomAnotherWinsIsDecisive() {
        JuryReport report = JuryReport.of(Rounds.round(ONE_VOICE), 1);

        assertThat(Outcome.of(report.result()).winners()).containsExactly("B");
        assertThat(report.influence().jurors())
                .contains(
                        new Influence.Line("J1", List.of("B"), false, 0, 0, ""),
                        new Influence.Line("J5", List.of("A"), true, 2, 1, ""));
    }

    @Test
    void theWinnerUnderEachMethodStandsBesideTheWinnerByTheRules() {
        JuryReport report = JuryReport.of(Rounds.round(ONE_VOICE), 1);

        assertThat(report.sensitivity().methods())
                .containsExactly(
                        new Sensitivity.Line("as the rules say", List.of("B"), true, ""),
                        new Sensitivity.Line("median of totals", List.of("A"), false, ""),
                        new Sensitivity.Line("mean without the highest and the lowest total", List.of("A"), false, ""),
                        new Sensitivity.Line("medal points 3-2-1", List.of("A"), false, ""),
                        new Sensitivity.Line("adjusted: mean-centring", List.of("B"), true, ""),
                        new Sensitivity.Line("adjusted: z-score", List.of("A"), false, ""),
                        new Sensitivity.Line("adjusted: additive", List.of("B"), true, ""),
                        new Sensitivity.Line("adjusted: mixed", List.of("B"), true, ""));
    }

    @Test
    void roundingsOfTheRulesDoNotFollowIntoAnotherMethod() {
        var rules = Rounds.rules()
                .aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.MEDIAN))
                .rounding(Rounding.halfUp(Rounding.Step.MEAN, 0), Rounding.halfUp(Rounding.Step.JUROR_TOTAL, 2))
                .build();

        assertThat(JuryReport.of(Rounds.round(rules, ONE_VOICE), 1)
                        .sensitivity()
                        .methods())
                .contains(
                        new Sensitivity.Line("mean of totals", List.of("B"), false, ""),
                        new Sensitivity.Line("medal points 3-2-1", List.of("A"), true, ""));
    }

    @Test
    void theBootstrapSaysHowOftenAPlaceIsKept() {
        JuryReport report = JuryReport.of(Rounds.round(ONE_VOICE), 1);

        assertThat(report.stability().resamples()).isEqualTo(200);
        assertThat(report.stability().entries())
                .extracting(Stability.Line::entry)
                .containsExactly("B", "A", "C");
        Stability.Line winner = report.stability().entries().get(0);
        assertThat(winner.kept()).isEqualTo(winner.first());
        assertThat(winner.kept().value().orElseThrow()).isBetween(.60, .75);
        assertThat(winner.from()).isEqualTo(1);
        assertThat(winner.to()).isEqualTo(2);
        assertThat(report.stability().entries().get(2).to()).isEqualTo(3);
    }

    @Test
    void theSameSeedDrawsTheSameJuries() {
        ScoredRound round = Rounds.round(ONE_VOICE);
        Outcome result = Outcome.of(round);

        assertThat(Stability.of(round, result, 5, 40)).isEqualTo(Stability.of(round, result, 5, 40));
        assertThat(Stability.of(round, result, 5, 40)).isNotEqualTo(Stability.of(round, result, 6, 40));
    }

    @Test
    void agreedOrdersAreStable() {
        assertThat(Stability.of(Rounds.round("9 9", "5 4"), Outcome.of(Rounds.round("9 9", "5 4")), 1, 50))
                .isEqualTo(new Stability(
                        50,
                        List.of(
                                new Stability.Line("A", 1, Measure.of(1), Measure.of(1), 1, 1),
                                new Stability.Line("B", 2, Measure.of(1), Measure.of(0), 2, 2))));
    }

    @Test
    void theSmallestNumberOfSheetsIsNotAskedOfAJuryWithOneLess() {
        var rules = Rounds.rules().minimumSheets(3).build();

        assertThat(JuryReport.of(Rounds.round(rules, "9 8 9", "5 6 4"), 1)
                        .influence()
                        .jurors())
                .containsExactly(
                        new Influence.Line("J1", List.of("A"), false, 0, 0, ""),
                        new Influence.Line("J2", List.of("A"), false, 0, 0, ""),
                        new Influence.Line("J3", List.of("A"), false, 0, 0, ""));
    }

    @Test
    void anEntryThatHasNoPlaceDoesNotMoveTheOthers() {
        var rules = Rounds.rules().minimumSheets(2).build();
        JuryReport report = JuryReport.of(Rounds.round(rules, "5 6 5", "7 8 7", "10 . ."), 1);

        assertThat(report.influence().jurors()).allMatch(line -> line.moved() == 0 && !line.decisive());
        assertThat(report.stability().entries())
                .extracting(Stability.Line::entry)
                .containsExactly("B", "A");
    }

    @Test
    void aBlockedRoundSaysWhyInsteadOfPlaces() {
        var rules = Rounds.rules().completeness(Completeness.BLOCK).build();
        JuryReport report = JuryReport.of(Rounds.round(rules, "5 6 5", "7 8 ."), 1);

        assertThat(report.stability()).isEqualTo(new Stability(0, List.of()));
        assertThat(Summary.sentences(report)).contains("Nobody is placed: blocked: J3 still owes B merit.");
        assertThat(report.influence().jurors())
                .contains(new Influence.Line("J3", List.of(), false, 0, 0, ""))
                .contains(new Influence.Line("J1", List.of(), false, 0, 0, "blocked: J3 still owes B merit"));
        assertThat(ReportFormat.TEXT.write(report)).contains("None, because nobody is placed.");
    }
}
