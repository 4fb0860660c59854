package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Rounding.Step;

class RulesThatCannotWorkTest {

    private static final Scale SCALE = Scale.of("1", "10", "1");
    private static final List<Criterion> ONE = List.of(Criterion.scored("merit", "100"));

    private static List<String> wrong(ScoreRules.Builder rules) {
        return rules.build().contradictions(ONE, 0);
    }

    private static ScoreRules.Builder rules() {
        return ScoreRules.on(SCALE);
    }

    @Test
    void theRulesOfTheAseanAwardsWork() {
        assertThat(Ada.preliminary().build().contradictions(Ada.PUBLIC_SECTOR, 0))
                .isEmpty();
        assertThat(Ada.finale().build().contradictions(Ada.PUBLIC_SECTOR, 3)).isEmpty();
    }

    @Test
    void sharesAddUpToAHundredAndIdsAreTheirOwn() {
        List<Criterion> criteria = List.of(
                Criterion.block("a", "60", Criterion.scored("b", "50"), Criterion.scored("c", "49")),
                Criterion.scored("b", "39"));
        assertThat(rules().build().contradictions(criteria, 0))
                .containsExactly(
                        "criterion 'b' is there twice",
                        "the weights of the criteria add up to 99; shares add up to 100",
                        "the weights of a add up to 99; shares add up to 100");
        assertThat(rules().weights(Weights.FACTOR).build().contradictions(List.of(Criterion.scored("b", "-1")), 0))
                .containsExactly("criterion 'b' has a weight below 0");
        assertThat(rules().build().contradictions(List.of(), 0)).contains("there is no criterion to score");
        assertThat(wrong(ScoreRules.on(Scale.of("-5", "0", "1")).outOf("100")))
                .containsExactly("scores out of 100 need a scale whose highest score is above 0");
        assertThat(wrong(ScoreRules.on(Scale.of("-5", "0", "1")))).isEmpty();
    }

    @Test
    void gatheringFitsWhatItGathers() {
        assertThat(wrong(rules().aggregation(
                                new Aggregation(Per.JUROR_TOTAL, Method.MEAN, 1, 0, List.of(), Optional.empty()))))
                .containsExactly("only the trimmed mean drops the highest and lowest");
        assertThat(wrong(rules().aggregation(Aggregation.trimmed(Per.CRITERION, 0, 0))))
                .containsExactly("a trimmed mean that drops nothing is the mean: say mean, or how many to drop");
        assertThat(wrong(rules().aggregation(Aggregation.trimmed(Per.CRITERION, 1, 1))
                        .ownState(OwnState.DROP_EXTREMES)))
                .containsExactly("own state: dropping the highest and lowest only goes with the mean;"
                        + " a trimmed mean drops them already, and the other methods have none to drop");
        assertThat(wrong(rules().minimumSheets(0))).containsExactly("an entry needs at least 1 sheet to be placed");
    }

    @Test
    void numbersOfScoresPointsAndEntriesAreNoughtOrMore() {
        assertThat(wrong(rules().aggregation(Aggregation.trimmed(Per.JUROR_TOTAL, -1, 2))))
                .containsExactly("the number of dropped scores is 0 or more");
        assertThat(wrong(rules().aggregation(Aggregation.trimmed(Per.JUROR_TOTAL, 2, -1))))
                .containsExactly("the number of dropped scores is 0 or more");
        assertThat(wrong(rules().minimumEntries(-1))).containsExactly("the least number of entries is 0 or more");
        assertThat(wrong(rules().minimumEntries(0))).isEmpty();
        List<BigDecimal> points = Aggregation.medalPoints("3", "1").points();
        assertThat(wrong(rules().aggregation(
                                new Aggregation(Per.JUROR_TOTAL, Method.MEAN, 0, 0, points, Optional.empty()))))
                .containsExactly("a list of points is for medal points only");
    }

    @Test
    void medalPointsFallAndOrderWholeSheets() {
        assertThat(wrong(rules().aggregation(Aggregation.medalPoints("3", "3", "1"))))
                .containsExactly("a better place is worth more points, but the list says 3-3-1");
        assertThat(wrong(rules().aggregation(Aggregation.medalPoints())))
                .containsExactly("medal points need a list of points, such as 3-2-1");
        assertThat(wrong(rules().aggregation(new Aggregation(
                        Per.CRITERION,
                        Method.MEDAL_POINTS,
                        0,
                        0,
                        Aggregation.medalPoints("1").points(),
                        Optional.empty()))))
                .containsExactly("medal points order whole sheets, so they are per juror total");
        assertThat(wrong(rules().aggregation(Aggregation.medalPoints("2", "1")).ownState(OwnState.LEAVE_OUT_OF_MEAN)))
                .containsExactly("own state: leave out of the mean does not go with medal points, which take no mean");
        assertThat(wrong(
                        rules().aggregation(Aggregation.medalPoints("2", "1")).rounding(Rounding.halfUp(Step.MEAN, 1))))
                .containsExactly("medal points take no mean that could be rounded");
    }

    @Test
    void roundingsAreNamedOnceAndWhereThereIsSomethingToRound() {
        assertThat(wrong(rules().rounding(Rounding.halfUp(Step.TOTAL, 1), Rounding.halfUp(Step.TOTAL, 2))))
                .containsExactly("there are two roundings of total");
        assertThat(wrong(rules().aggregation(Aggregation.of(Per.CRITERION, Method.MEAN))
                        .rounding(Rounding.halfUp(Step.JUROR_TOTAL, 1))))
                .containsExactly("gathering per criterion knows no juror total that could be rounded");
    }

    @Test
    void aChainEndsOnceAndNamesRealCriteria() {
        assertThat(wrong(rules().ties("lots", "golds")))
                .containsExactly("nothing can come after the tie-break lots, which always ends the tie");
        assertThat(wrong(rules().ties("golds", "golds"))).containsExactly("the tie-break golds is there twice");
        assertThat(wrong(rules().ties("blocks:merit+style")))
                .containsExactly("the tie-break blocks:merit+style names 'style', which is no criterion");
        assertThat(wrong(rules().cut(new Cut(3, Cut.AtTie.CHAIN)).ties("golds", "shared")))
                .containsExactly("a cut that the chain must separate needs a chain that ends with lots or chair");
        assertThat(wrong(rules().cut(new Cut(3, Cut.AtTie.CHAIN)).ties()))
                .containsExactly("a cut that the chain must separate needs a chain that ends with lots or chair");
        assertThat(wrong(rules().cut(new Cut(3, Cut.AtTie.CHAIN)).ties("golds", "lots")))
                .isEmpty();
        assertThat(wrong(rules().cut(new Cut(3, Cut.AtTie.EXTEND))
                        .medals(new Medals.ByPlace(List.of("gold", "silver", "bronze")))))
                .isEmpty();
        assertThat(wrong(rules().cut(new Cut(2, Cut.AtTie.EXTEND))
                        .medals(new Medals.ByPlace(List.of("gold", "silver", "bronze")))))
                .containsExactly("there are 3 medals, but only 2 go on");
    }

    @Test
    void aRungIsAKnownWord() {
        assertThat(Rung.parse("blocks:a+b")).isEqualTo(new Rung(Rung.Kind.BLOCKS, List.of("a", "b")));
        assertThat(Rung.parse("blocks: a + b").word()).isEqualTo("blocks:a+b");
        assertThatThrownBy(() -> Rung.parse("gold"))
                .hasMessageStartingWith(
                        "'gold' is no tie-break; known are points, golds, silvers, bronzes, mean-total");
        assertThatThrownBy(() -> Rung.parse("golds:a")).hasMessageContaining("only blocks names criteria");
        assertThatThrownBy(() -> Rung.parse("blocks")).hasMessageContaining("only blocks names criteria");
    }

    @Test
    void scalesLeadFromEndToEnd() {
        assertThatThrownBy(() -> Scale.of("1", "10", "0")).hasMessage("the step of a scale is above 0, not 0");
        assertThatThrownBy(() -> Scale.of("1", "10", "2")).hasMessage("steps of 2 do not lead from 1 to 10");
        assertThatThrownBy(() -> Scale.of("5", "5", "1"))
                .hasMessage("a scale goes from a lower to a higher score, not from 5 to 5");
        assertThat(SCALE.holds(new BigDecimal("1.0"))).isTrue();
        assertThat(SCALE.holds(new BigDecimal("0"))).isFalse();
        assertThat(SCALE.holds(new BigDecimal("11"))).isFalse();
        assertThat(SCALE.holds(new BigDecimal("1.5"))).isFalse();
    }

    @Test
    void theChairGivesAReason() {
        assertThatThrownBy(() -> Rulings.NONE.withChair(" ", "A", "B")).hasMessage("the chair's order needs a reason");
        assertThatThrownBy(() -> Rulings.NONE.withChair("why", "A", "A"))
                .hasMessage("the chair's order names an entry twice");
    }
}
