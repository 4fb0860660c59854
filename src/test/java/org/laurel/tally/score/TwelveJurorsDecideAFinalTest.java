package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Gap;
import org.laurel.tally.score.Standings.OpenTie;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Tier;
import org.laurel.tally.score.Standings.Undecided;

class TwelveJurorsDecideAFinalTest {

    /** A 5 gold, 1 silver, 6 bronze; B 4-5-3; C 3-6-3. */
    private static final String MOST_GOLDS_COME_LAST = "ABC ABC ACB ACB ACB BAC BCA BCA BCA CBA CBA CBA";

    /** A 5-2-5, B 4-4-4, C 3-6-3: 24 points each. */
    private static final String EQUAL_POINTS = "ABC ACB ACB ACB ACB BAC BAC BCA BCA CBA CBA CBA";

    @Test
    void pointsBeatTheNumberOfGolds() {
        Standings standings = tally(Ada.finale(), finale(MOST_GOLDS_COME_LAST));
        assertThat(standings.standings())
                .extracting(
                        Standing::place,
                        Standing::entry,
                        Standing::value,
                        s -> s.medal().orElse(""),
                        Standing::decidedBy)
                .containsExactly(
                        tuple(1, "B", "25", "gold", "points"),
                        tuple(2, "C", "24", "silver", "points"),
                        tuple(3, "A", "23", "bronze", "points"));
        assertThat(sentences(standings)).containsExactly("B before C: points 25 : 24", "C before A: points 24 : 23");
        assertThat(standings.settled()).isTrue();
    }

    @Test
    void equalPointsGoByGolds() {
        Standings standings = tally(Ada.finale(), finale(EQUAL_POINTS));
        assertThat(sentences(standings))
                .containsExactly("A before B: points 24 each; golds 5 : 4", "B before C: points 24 each; golds 4 : 3");
        assertThat(standings.standings()).extracting(Standing::decidedBy).containsExactly("golds", "golds", "golds");
    }

    @Test
    void aJurorWithEqualTotalsHasToDecide() {
        ScoreTable.Builder table = finale("ABC BCA");
        Ada.flatSheet(table, "J99", "A", 7);
        Ada.flatSheet(table, "J99", "B", 9);
        Ada.flatSheet(table, "J99", "C", 7);
        Standings standings = tally(Ada.finale(), table);
        assertThat(standings.blocked()).isTrue();
        assertThat(standings.tiers()).isEmpty();
        assertThat(standings.undecided())
                .containsExactly(new Undecided(
                        "J99",
                        List.of("A", "C"),
                        "70",
                        "juror J99 gives A and C 70 each and has to decide between them"));
    }

    @Test
    void nothingIsTalliedWhileASheetIsMissing() {
        ScoreTable.Builder table = finale("ABC BCA");
        Ada.flatSheet(table, "J99", "A", 7);
        Ada.flatSheet(table, "J99", "B", 9);
        Ada.sheet(table, "J99", "C", 7, 7, 7, 7, 7, 7, 7, 7);
        Standings standings = tally(Ada.finale(), table);
        assertThat(standings.gaps()).containsExactly(new Gap("J99", "C", List.of("organisation", "enquiries")));
        assertThat(standings.standings()).isEmpty();
    }

    @Test
    void aJurorRecusedFromOneFinalistOrdersTooFewForThePoints() {
        ScoreTable.Builder table = finale(MOST_GOLDS_COME_LAST);
        Ada.flatSheet(table, "J99", "C", 9);
        Ada.flatSheet(table, "J99", "B", 2);
        Ada.LEAVES.forEach(leaf -> table.mark("J99", "A", leaf, new Mark.Excluded("own firm")));
        Standings standings = tally(Ada.finale(), table);
        assertThat(standings.standings()).extracting(Standing::value).containsExactly("25", "24", "23");
        assertThat(standings.warnings())
                .containsExactly("juror J99 orders only 2 of 3 entries, too few for the points");
        assertThat(standings.working().leftOut())
                .containsExactly(
                        new Working.LeftOut("J99", "A", "", "excluded: own firm"),
                        new Working.LeftOut("J99", "", "", "orders only 2 of 3 entries, too few for the points"));
    }

    @Test
    void theChairSettlesWhatTheChainLeavesOpen() {
        ScoreTable.Builder table = finale("AB BA");
        Standings open = tally(Ada.finale(), table);
        assertThat(open.openTies())
                .containsExactly(new OpenTie(
                        1,
                        List.of("A", "B"),
                        "A and B are equal from place 1 on; the chair has to order them and give a reason"));
        assertThat(open.tiers()).containsExactly(new Tier(1, List.of("A", "B")));
        assertThat(open.standings()).extracting(Standing::medal).allMatch(medal -> medal.isEmpty());
        assertThat(open.settled()).isFalse();

        Rulings rulings = Rulings.NONE.withChair("the better answers", "B", "A");
        Standings settled = ScoreTally.of(Ada.finale().build(), Ada.PUBLIC_SECTOR, table.build(), rulings);
        assertThat(settled.standings())
                .extracting(Standing::entry, s -> s.medal().orElse(""), Standing::decidedBy)
                .containsExactly(tuple("B", "gold", "chair"), tuple("A", "silver", "chair"));
        assertThat(sentences(settled)).hasSize(1);
        assertThat(sentences(settled).get(0)).endsWith("; the chair's order (the better answers) 1 : 2");
    }

    @Test
    void excludingTheOwnStateIsRefusedBecauseTwoOfThreeCannotBeOrdered() {
        ScoreRules rules = Ada.finale().ownState(OwnState.EXCLUDE).build();
        assertThat(rules.contradictions(Ada.PUBLIC_SECTOR, 3))
                .containsExactly("own state: exclude does not go with medal points 3-2-1 for 3 entries: a juror whose"
                        + " state is among them orders only 2, so the points lose their meaning; allow the own state, or"
                        + " give fewer points");
        assertThat(rules.contradictions(Ada.PUBLIC_SECTOR, 4)).isEmpty();
    }

    private static List<String> sentences(Standings standings) {
        return standings.comparisons().stream().map(Comparison::sentence).toList();
    }

    private static ScoreTable.Builder finale(String orders) {
        ScoreTable.Builder table = ScoreTable.builder();
        String[] jurors = orders.split(" ");
        for (int juror = 0; juror < jurors.length; juror++) {
            for (int rank = 0; rank < jurors[juror].length(); rank++) {
                Ada.flatSheet(table, "J%02d".formatted(juror), jurors[juror].substring(rank, rank + 1), 9 - rank);
            }
        }
        return table;
    }

    private static Standings tally(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return ScoreTally.of(rules.build(), Ada.PUBLIC_SECTOR, table.build(), Rulings.NONE);
    }
}
