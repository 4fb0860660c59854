package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laurel.tally.score.Panel.ONE;
import static org.laurel.tally.score.Panel.order;
import static org.laurel.tally.score.Panel.rules;
import static org.laurel.tally.score.Panel.table;
import static org.laurel.tally.score.Panel.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.OpenTie;
import org.laurel.tally.score.Standings.Tier;

class EachRungComparesItsNumberTest {

    private static List<String> sentences(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return tally(rules, table).comparisons().stream()
                .map(Comparison::sentence)
                .toList();
    }

    private static ScoreRules.Builder sums(String... ties) {
        return rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.SUM)).ties(ties);
    }

    @Test
    void firstSecondAndThirdPlacesAreCounted() {
        ScoreTable.Builder table = table("A 9 1 5 5", "B 5 5 6 4", "C 1 9 1 9");
        assertThat(sentences(rules().ties("golds"), table))
                .containsExactly(
                        "C before A: mean 5 each; golds 2 : 1", "A and B share place 2: mean 5 each; golds 1 each");
        assertThat(sentences(rules().ties("silvers"), table))
                .containsExactly(
                        "A and B share place 1: mean 5 each; silvers 2 each", "B before C: mean 5 each; silvers 2 : 0");
        assertThat(sentences(rules().ties("bronzes"), table))
                .containsExactly(
                        "C before A: mean 5 each; bronzes 2 : 1", "A and B share place 2: mean 5 each; bronzes 1 each");
    }

    @Test
    void pointsMeanAndMedianAreThoseOfTheEntry() {
        assertThat(sentences(rules().ties("points"), table("A 5", "B 5")))
                .containsExactly("A and B share place 1: mean 5 each; points 5 each");
        assertThat(sentences(
                        rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.MEDIAN))
                                .ties("mean-total"),
                        table("A 5 5 8", "B 5 5 5")))
                .containsExactly("A before B: median 5 each; mean total 6 : 5");
        assertThat(sentences(rules().ties("median-total"), table("A 1 7 7", "B 5 5 5")))
                .containsExactly("A before B: mean 5 each; median total 7 : 5");
    }

    @Test
    void voicesOfThePublicAreCountedWithTheJuryOrAlone() {
        ScoreTable.Builder table = table("A 9 9 9 0 1", "B 5 5 5 9 4");
        table.voiceOfThePublic("J4", null).voiceOfThePublic("J5", null);
        assertThat(sentences(sums("count-back"), table)).containsExactly("A before B: sum 28 each; 1st places 3 : 2");
        assertThat(sentences(sums("public-count-back"), table))
                .containsExactly("B before A: sum 28 each; 1st places 2 : 0");
        assertThat(sentences(sums("voices"), table)).containsExactly("B before A: sum 28 each; voices 5 : 4");
        assertThat(sentences(sums("public-voices"), table))
                .containsExactly("B before A: sum 28 each; voices of the public 2 : 1");
        assertThat(sentences(sums("public"), table))
                .containsExactly("B before A: sum 28 each; points of the public 13 : 1");
    }

    /** A beats B and C, B beats C and D, C beats D, D beats A: two wins, two, one, one; then A beats B, and C beats D. */
    @Test
    void headToHeadIsAskedAgainAmongThoseItLeavesEqual() {
        ScoreTable.Builder table = table("A 3 6 4 4 8", "B 1 3 5 9 7", "C 10 2 0 7 6", "D 8 1 10 5 1");
        assertThat(order(tally(rules().ties("head-to-head"), table)))
                .containsExactly("1 A 5", "2 B 5", "3 C 5", "4 D 5");
    }

    @Test
    void headToHeadOnlyAsksJurorsWhoJudgedBoth() {
        assertThat(sentences(rules().ties("head-to-head"), table("A 6 6 6 x", "B 5 x x 7")))
                .containsExactly("A before B: mean 6 each; head-to-head 1 : 0");
    }

    @Test
    void ordinalsEndAsTheyAreSpoken() {
        assertThat(IntStream.of(1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 101, 111, 112)
                        .mapToObj(Ladder::ordinal))
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "20th", "21st", "22nd", "23rd",
                        "101st", "111th", "112th");
    }

    /** From {@code printf '7\nA' | sha256sum} and so on: C 96f1, B e61f, A e6d2. */
    @Test
    void lotsGoByTheHashOfSeedAndEntry() {
        assertThat(ScoreTally.of(
                                rules().ties("lots").build(),
                                ONE,
                                table("A 5", "B 5", "C 5").build(),
                                Rulings.NONE.withLots("7"))
                        .tiers())
                .containsExactly(new Tier(1, List.of("C")), new Tier(2, List.of("B")), new Tier(3, List.of("A")));
    }

    @Test
    void theChairOrdersAllWhoAreEqualOrNobody() {
        ScoreTable table = table("A 5", "B 5", "C 5").build();
        ScoreRules rules = rules().ties("chair").build();
        assertThat(ScoreTally.of(rules, ONE, table, Rulings.NONE.withChair("both are better", "B", "A"))
                        .openTies())
                .extracting(OpenTie::entries)
                .containsExactly(List.of("A", "B", "C"));
    }
}
