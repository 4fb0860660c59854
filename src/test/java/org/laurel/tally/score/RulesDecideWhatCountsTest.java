package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laurel.tally.score.Panel.ONE;
import static org.laurel.tally.score.Panel.order;
import static org.laurel.tally.score.Panel.rules;
import static org.laurel.tally.score.Panel.table;
import static org.laurel.tally.score.Panel.tally;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Rounding.Step;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Unplaced;

class RulesDecideWhatCountsTest {

    @Test
    void zeroMissingAbstainedAndExcludedCountDifferently() {
        Standings standings = tally(rules(), table("A 0 8 8", "B - 8 8", "C a 8 8", "D x 8 8"));
        assertThat(order(standings)).containsExactly("1 B 8", "1 C 8", "1 D 8", "4 A 5.333333");
        assertThat(standings.of("A").map(Standing::exact)).contains("16/3");
        assertThat(standings.working().leftOut())
                .containsExactly(
                        new Working.LeftOut("J1", "C", "", "abstained"),
                        new Working.LeftOut("J1", "D", "", "excluded: conflict"));
        assertThat(tally(rules().completeness(Completeness.DROP_INCOMPLETE_JURORS), table("A 0 8", "B - 8"))
                        .working()
                        .counted())
                .containsExactly("J2");
        assertThat(tally(rules().completeness(Completeness.BLOCK), table("A a 8", "B x 8"))
                        .blocked())
                .isFalse();
    }

    @Test
    void eachWayOfGatheringGivesItsOwnNumber() {
        ScoreTable.Builder table = table("A 1 2 3 10");
        assertThat(order(tally(rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.MEAN)), table)))
                .containsExactly("1 A 4");
        assertThat(order(tally(rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.SUM)), table)))
                .containsExactly("1 A 16");
        assertThat(order(tally(rules().aggregation(Aggregation.of(Per.CRITERION, Method.MEDIAN)), table)))
                .containsExactly("1 A 2.5");
        assertThat(order(tally(rules().aggregation(Aggregation.trimmed(Per.JUROR_TOTAL, 1, 0)), table)))
                .containsExactly("1 A 2");
        assertThat(order(tally(rules().aggregation(Aggregation.trimmed(Per.CRITERION, 2, 1)), table)))
                .containsExactly("1 A 2");
        assertThat(order(tally(rules().ownState(OwnState.DROP_EXTREMES), table)))
                .containsExactly("1 A 2.5");
    }

    @Test
    void theDroppedNumbersAreNamed() {
        Standings standings = tally(rules().aggregation(Aggregation.trimmed(Per.JUROR_TOTAL, 1, 1)), table("A 1 9 5"));
        assertThat(standings.working().dropped())
                .containsExactly(
                        new Working.Dropped("A", "J1", "", "1", false), new Working.Dropped("A", "J2", "", "9", true));
    }

    @Test
    void roundingHappensWhereItIsNamedAndNowhereElse() {
        ScoreTable.Builder table = table("A 1 1 2", "B 1.5 1 1.5");
        assertThat(order(tally(rules(), table))).containsExactly("1 A 1.333333", "1 B 1.333333");
        assertThat(order(tally(rules().rounding(Rounding.halfUp(Step.JUROR_TOTAL, 0)), table)))
                .containsExactly("1 B 1.666667", "2 A 1.333333");
        assertThat(order(tally(
                        rules().rounding(Rounding.halfEven(Step.JUROR_TOTAL, 0), Rounding.halfUp(Step.TOTAL, 1)),
                        table)))
                .containsExactly("1 B 1.7", "2 A 1.3");
        assertThat(order(tally(rules().rounding(Rounding.halfUp(Step.MEAN, 0)), table)))
                .containsExactly("1 A 1", "1 B 1");
    }

    @Test
    void numbersThatLookAlikeAreShownExactlyWhereTheyDecide() {
        List<Criterion> two = List.of(Criterion.scored("a", "99.9999999"), Criterion.scored("b", "0.0000001"));
        ScoreTable.Builder table = ScoreTable.builder();
        table.score("J", "A", "a", "5").score("J", "A", "b", "5");
        table.score("J", "B", "a", "5").score("J", "B", "b", "6");
        Standings standings = ScoreTally.of(rules().build(), two, table.build(), Rulings.NONE);
        assertThat(standings.comparisons())
                .extracting(Comparison::sentence)
                .containsExactly("B before A: mean 5000000001/1000000000 : 5");
    }

    @Test
    void theOwnStateIsExcludedOrLeftOut() {
        ScoreTable.Builder table = table("A 10 5 6", "B 4 5 6");
        table.juror("J1", "VN").entry("A", "VN").entry("B", "TH");
        assertThat(order(tally(rules(), table))).containsExactly("1 A 7", "2 B 5");
        assertThat(order(tally(rules().ownState(OwnState.EXCLUDE), table))).containsExactly("1 A 5.5", "2 B 5");
        assertThat(order(tally(rules().ownState(OwnState.LEAVE_OUT_OF_MEAN), table)))
                .containsExactly("1 A 5.5", "2 B 5");
        ScoreTable.Builder missing = table("A - 5", "B 4 5").juror("J1", "VN").entry("A", "VN");
        assertThat(tally(rules().completeness(Completeness.BLOCK).ownState(OwnState.EXCLUDE), missing)
                        .gaps())
                .isEmpty();
        assertThat(tally(rules().completeness(Completeness.BLOCK).ownState(OwnState.LEAVE_OUT_OF_MEAN), missing)
                        .gaps())
                .containsExactly(new Standings.Gap("J1", "A", List.of("merit")));
    }

    @Test
    void anEntryWithTooFewSheetsHasNoPlaceAndAQuestionIsAsked() {
        Standings standings = tally(rules().minimumSheets(2), table("A 5 5", "B - 9", "C - -"));
        assertThat(standings.unplaced())
                .containsExactly(
                        new Unplaced("B", "has 1 sheet, and needs 2"), new Unplaced("C", "has no sheet, and needs 2"));
        assertThat(standings.questions())
                .containsExactly(
                        "entry B has 1 sheet, and needs 2: find jurors for it, or take it out",
                        "entry C has no sheet, and needs 2: find jurors for it, or take it out");
        assertThat(order(standings)).containsExactly("1 A 5");
        assertThat(tally(rules(), table("A 5")).warnings()).containsExactly("the place of entry A rests on one sheet");
    }

    @Test
    void aJurorWhoSeparatesNobodyIsPointedOut() {
        assertThat(tally(rules(), table("A 5 6", "B 5 7")).warnings())
                .containsExactly("juror J1 gives every entry 5 and separates none");
    }

    @Test
    void whatIsOffTheScaleOrNotScoredIsRefused() {
        assertThatThrownBy(() -> tally(rules(), table("A 10.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("juror J1 gives entry A 10.5 for merit, and scores are 0 to 10 in steps of 0.5");
        ScoreTable other = ScoreTable.builder().score("J", "A", "style", "5").build();
        assertThatThrownBy(() -> ScoreTally.of(rules().build(), ONE, other, Rulings.NONE))
                .hasMessage("there are scores for 'style', which is no scored criterion");
        assertThatThrownBy(() -> ScoreTable.builder().score("J", "A", "m", "1").score("J", "A", "m", "1"))
                .hasMessage("juror J marks criterion m of entry A twice");
    }

    @Test
    void theOrderOfInputChangesNothing() {
        ScoreTable one = table("A 5 6", "B 7 8").build();
        ScoreTable other = ScoreTable.builder()
                .score("J2", "B", "merit", "8")
                .score("J1", "B", "merit", "7")
                .score("J2", "A", "merit", "6")
                .score("J1", "A", "merit", "5")
                .build();
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Test
    void nothingAndNobodyIsTalliedToo() {
        Standings nothing =
                ScoreTally.of(rules().build(), ONE, ScoreTable.builder().build(), Rulings.NONE);
        assertThat(nothing.tiers()).isEmpty();
        assertThat(nothing.settled()).isTrue();
    }
}
