package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laurel.tally.score.Panel.ONE;
import static org.laurel.tally.score.Panel.order;
import static org.laurel.tally.score.Panel.rules;
import static org.laurel.tally.score.Panel.table;
import static org.laurel.tally.score.Panel.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.OpenTie;

class EqualTotalsMeetTheChainTest {

    @Test
    void atTheCutATieExtendsOrWaitsForTheChair() {
        ScoreTable.Builder table = table("A 9", "B 5", "C 5", "D 4");
        assertThat(tally(rules().cut(new Cut(2, Cut.AtTie.EXTEND)), table).advancing())
                .containsExactly("A", "B", "C");
        Standings open = tally(rules().cut(new Cut(2, Cut.AtTie.CHAIR)), table);
        assertThat(open.advancing()).containsExactly("A");
        assertThat(open.openTies())
                .containsExactly(new OpenTie(
                        2,
                        List.of("B", "C"),
                        "B and C share place 2, and only 1 of them goes on; the chair has to order them and give a"
                                + " reason"));
        Standings decided = ScoreTally.of(
                rules().cut(new Cut(2, Cut.AtTie.CHAIR)).build(),
                ONE,
                table.build(),
                Rulings.NONE.withChair("the younger firm", "C", "B"));
        assertThat(decided.advancing()).containsExactly("A", "C");
        assertThat(decided.openTies()).isEmpty();
    }

    @Test
    void lotsAreDrawnFromThePublishedSeed() {
        ScoreTable.Builder table = table("A 5", "B 5", "C 5");
        ScoreRules rules = rules().ties("lots").build();
        assertThat(ScoreTally.of(rules, ONE, table.build(), Rulings.NONE).openTies())
                .extracting(OpenTie::sentence)
                .containsExactly("A, B and C are equal from place 1 on; lots wait for the published seed");
        Standings drawn = ScoreTally.of(rules, ONE, table.build(), Rulings.NONE.withLots("7"));
        assertThat(drawn.tiers()).hasSize(3);
        assertThat(drawn.comparisons())
                .extracting(Comparison::sentence)
                .allMatch(s -> s.contains("mean 5 each; lots "));
        assertThat(ScoreTally.of(rules, ONE, table.build(), Rulings.NONE.withLots("7"))
                        .tiers())
                .isEqualTo(drawn.tiers());
    }

    @Test
    void medalsGoByThresholdOrByPlace() {
        Medals stevie = new Medals.ByThreshold(List.of(
                new Medals.Threshold("gold", new BigDecimal("7"), true),
                new Medals.Threshold("silver", new BigDecimal("8"), false),
                new Medals.Threshold("bronze", new BigDecimal("7"), false)));
        ScoreTable.Builder table = table("A 9", "B 8", "C 7", "D 6.5", "E 8");
        assertThat(tally(rules().medals(stevie), table).standings())
                .extracting(
                        standing -> standing.entry() + " " + standing.medal().orElse("-"))
                .containsExactly("A gold", "B silver", "E silver", "C bronze", "D -");
        Medals byPlace = new Medals.ByPlace(List.of("gold", "silver", "bronze"));
        assertThat(stevie.words()).containsExactlyElementsOf(byPlace.words());
        assertThat(tally(rules().medals(byPlace), table).standings())
                .extracting(
                        standing -> standing.entry() + " " + standing.medal().orElse("-"))
                .containsExactly("A gold", "B silver", "E silver", "C -", "D -");
        Standings tooFew = tally(rules().medals(byPlace).minimumEntries(6), table);
        assertThat(tooFew.standings()).allMatch(standing -> standing.medal().isEmpty());
        assertThat(tooFew.warnings()).contains("there are 5 entries; under 6 nothing is awarded");
    }

    @Test
    void aNarrowLeadAndFarApartJurorsAreQuestions() {
        Checks checks = new Checks(new BigDecimal("1"), new BigDecimal("3"));
        assertThat(tally(rules().checks(checks), table("A 9 5", "B 6.5 6.5")).questions())
                .containsExactly(
                        "A leads B by 0.5, less than 1: hold a second round",
                        "jurors J1 and J2 differ by 4 on entry A, more than 3: have it rescored");
    }

    @Test
    void pointsOfThePublicAreAddedOrBreakTies() {
        Rulings rulings = Rulings.NONE.withPublic(Map.of("A", new BigDecimal("3"), "B", new BigDecimal("4")));
        ScoreTable table = table("A 9 8", "B 8 9", "C 1 1").build();
        ScoreRules sum = rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.SUM))
                .ties("public")
                .build();
        assertThat(ScoreTally.of(sum, ONE, table, rulings).comparisons().get(0).sentence())
                .isEqualTo("B before A: sum 17 each; points of the public 4 : 3");
        ScoreRules added = rules().aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.SUM))
                .publicVote(PublicVote.ADDED)
                .build();
        assertThat(ScoreTally.of(added, ONE, table, rulings)
                        .comparisons()
                        .get(0)
                        .sentence())
                .isEqualTo("B before A: points 21 : 20");
    }

    @Test
    void rungsCountBackAndHeadToHeadAndVoices() {
        ScoreTable.Builder table = table("A 10 1 5 0", "B 5 6 5 0", "C 4 4 4 4");
        assertThat(tally(rules().ties("count-back"), table).comparisons().get(0).sentence())
                .isEqualTo("B before A: mean 4 each; 1st places 2 each; 2nd places 2 : 1");
        assertThat(order(tally(rules().ties("head-to-head", "voices"), table)))
                .containsExactly("1 B 4", "2 C 4", "3 A 4");
        assertThat(order(tally(rules().ties("median-total"), table))).containsExactly("1 B 4", "2 C 4", "3 A 4");
    }
}
