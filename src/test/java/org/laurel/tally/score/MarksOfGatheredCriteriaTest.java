package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Standings.Gap;
import org.laurel.tally.score.Standings.Standing;

/** Two criteria of equal weight, where single marks are missing, abstained or excluded. */
class MarksOfGatheredCriteriaTest {

    private static final List<Criterion> TWO =
            List.of(Criterion.scored("waltz", "50"), Criterion.scored("tango", "50"));

    private static ScoreRules.Builder perCriterion() {
        return ScoreRules.on(Scale.of("0", "10", "1")).aggregation(Aggregation.of(Per.CRITERION, Method.MEAN));
    }

    private static Standings tally(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return ScoreTally.of(rules.build(), TWO, table.build(), Rulings.NONE);
    }

    @Test
    void anEntryHasAsManySheetsAsItsCriterionWithTheFewestMarks() {
        ScoreTable.Builder table = ScoreTable.builder()
                .score("J1", "A", "waltz", "8")
                .score("J1", "A", "tango", "6")
                .score("J2", "A", "waltz", "5")
                .mark("J2", "A", "tango", Mark.ABSTAINED)
                .score("J3", "A", "waltz", "2")
                .score("J3", "A", "tango", "4");
        assertThat(tally(perCriterion(), table).standings())
                .extracting(Standing::value, Standing::sheets)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("5", 2));
        table.score("J4", "A", "tango", "8").mark("J4", "A", "waltz", new Mark.Excluded("conflict"));
        assertThat(tally(perCriterion(), table).standings())
                .extracting(Standing::value, Standing::sheets)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("5.5", 3));
    }

    @Test
    void anExcludedMarkTakesAWholeSheetWithItAndNoOtherMark() {
        ScoreTable.Builder table = ScoreTable.builder()
                .mark("J1", "A", "waltz", new Mark.Excluded("conflict"))
                .mark("J1", "A", "tango", Mark.MISSING);
        assertThat(tally(perCriterion().completeness(Completeness.BLOCK), table).gaps())
                .containsExactly(new Gap("J1", "A", List.of("tango")));
        ScoreRules.Builder wholeSheets = ScoreRules.on(Scale.of("0", "10", "1")).completeness(Completeness.BLOCK);
        assertThat(tally(wholeSheets, table).gaps()).isEmpty();
    }

    @Test
    void anIncompleteSheetPutsNobodyLowerInADance() {
        JuryBallots skating = new JuryBallots(BallotMethod.SKATING, BallotMethod.Settings.USUAL, 0, false);
        ScoreTable.Builder table = ScoreTable.builder();
        for (String judge : List.of("J1", "J2", "J3")) {
            table.score(judge, "A", "waltz", "8").score(judge, "A", "tango", "8");
            table.score(judge, "B", "waltz", "7").score(judge, "B", "tango", "7");
            table.score(judge, "C", "waltz", "9");
        }
        assertThat(tally(ScoreRules.on(Scale.of("0", "10", "1")).aggregation(Aggregation.ballots(skating)), table)
                        .standings())
                .extracting(standing -> standing.entry() + " " + standing.value())
                .containsExactly("A 2", "B 4");
    }

    @Test
    void aScaleMayBeginAboveNoughtAndRiseInLargeSteps() {
        ScoreRules rules = ScoreRules.on(Scale.of("1", "10", "3")).build();
        List<Criterion> one = List.of(Criterion.scored("merit", "100"));
        ScoreTable four = ScoreTable.builder().score("J", "A", "merit", "4").build();
        assertThat(ScoreTally.of(rules, one, four, Rulings.NONE).standings())
                .extracting(Standing::value)
                .containsExactly("4");
        ScoreTable five = ScoreTable.builder().score("J", "A", "merit", "5").build();
        assertThatThrownBy(() -> ScoreTally.of(rules, one, five, Rulings.NONE))
                .hasMessage("juror J gives entry A 5 for merit, and scores are 1 to 10 in steps of 3");
        assertThat(Scale.of("1", "10", "3").holds(BigDecimal.TEN)).isTrue();
        assertThat(Scale.of("1", "10", "3").holds(BigDecimal.ONE)).isTrue();
    }

    @Test
    void fifteenDigitsAreCountedAndSixteenRefused() {
        ScoreTable.Builder table = ScoreTable.builder().score("J", "A", "merit", "123456789012345");
        assertThat(table.build().mark("J", "A", "merit")).isEqualTo(Mark.score("123456789012345"));
        assertThatThrownBy(() -> table.score("J", "B", "merit", "0.5").build())
                .hasMessage("scores such as 123456789012345 together have more digits than the 15 that are counted");
        assertThatThrownBy(() -> table.build().mark("nobody", "A", "merit"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
