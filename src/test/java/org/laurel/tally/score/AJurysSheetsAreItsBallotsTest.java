package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.OpenTie;
import org.laurel.tally.score.Standings.Standing;

class AJurysSheetsAreItsBallotsTest {

    private static final List<Criterion> MERIT = List.of(Criterion.scored("merit", "100"));

    private static JuryBallots by(BallotMethod method) {
        return new JuryBallots(method, BallotMethod.Settings.USUAL, 0, false);
    }

    private static ScoreRules.Builder rules(JuryBallots how) {
        return ScoreRules.on(Scale.of("0", "10", "1")).aggregation(Aggregation.ballots(how));
    }

    /** Jurors of one order: the first entry named gets 9, the next 8 and so on. */
    private static void jurors(ScoreTable.Builder table, int number, String name, String... order) {
        IntStream.range(0, number)
                .forEach(juror -> IntStream.range(0, order.length)
                        .forEach(place -> table.score(name + juror, order[place], "merit", "" + (9 - place))));
    }

    /** The 45 voters of the Schulze method's standard example: E, A, C, B, D. */
    private static ScoreTable.Builder fortyFive() {
        ScoreTable.Builder table = ScoreTable.builder();
        jurors(table, 5, "a", "A", "C", "B", "E", "D");
        jurors(table, 5, "b", "A", "D", "E", "C", "B");
        jurors(table, 8, "c", "B", "E", "D", "A", "C");
        jurors(table, 3, "d", "C", "A", "B", "E", "D");
        jurors(table, 7, "e", "C", "A", "E", "B", "D");
        jurors(table, 2, "f", "C", "B", "A", "D", "E");
        jurors(table, 7, "g", "D", "C", "E", "B", "A");
        jurors(table, 8, "h", "E", "B", "A", "D", "C");
        return table;
    }

    private static Standings of(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return ScoreTally.of(rules.build(), MERIT, table.build(), Rulings.NONE);
    }

    private static List<String> order(Standings standings) {
        return standings.standings().stream().map(Standing::entry).toList();
    }

    @Test
    void onlyTheOrderOfTheTotalsCounts() {
        assertThat(order(of(rules(by(BallotMethod.SCHULZE)), fortyFive()))).containsExactly("E", "A", "C", "B", "D");
    }

    @Test
    void placesBringMedalsAndTheCutAsWithScores() {
        Standings standings = of(
                rules(by(BallotMethod.SCHULZE))
                        .medals(new Medals.ByPlace(List.of("gold", "silver")))
                        .cut(new Cut(3, Cut.AtTie.EXTEND)),
                fortyFive());
        assertThat(standings.standings())
                .extracting(standing -> standing.entry() + standing.medal().orElse(""))
                .containsExactly("Egold", "Asilver", "C", "B", "D");
        assertThat(standings.advancing()).containsExactly("E", "A", "C");
    }

    @Test
    void theExplanationNamesTheMethodAndItsNumbers() {
        Standings standings = of(rules(by(BallotMethod.BORDA)), fortyFive());
        assertThat(standings.comparisons()).extracting(Comparison::sentence).allMatch(text -> text.contains("borda"));
        assertThat(standings.working().totalName()).isEqualTo("borda");
        assertThat(standings.standings()).extracting(Standing::decidedBy).containsOnly("borda");
    }

    @Test
    void anEntryThatAJurorDoesNotJudgeIsNotPutLastWhereUnrankedAreIgnored() {
        ScoreTable.Builder table = ScoreTable.builder();
        jurors(table, 2, "a", "A", "B", "C");
        jurors(table, 2, "b", "B", "C");
        IntStream.range(0, 2).forEach(juror -> table.mark("b" + juror, "A", "merit", new Mark.Excluded("own firm")));
        JuryBallots ignored = new JuryBallots(
                BallotMethod.COPELAND, BallotMethod.Settings.USUAL.withUnranked(Unranked.IGNORED), 0, false);
        assertThat(order(of(rules(ignored), table))).containsExactly("A", "B", "C");
    }

    @Test
    void aRecallNamesJustTheBest() {
        ScoreTable.Builder table = ScoreTable.builder();
        jurors(table, 2, "a", "A", "B", "C", "D");
        jurors(table, 1, "b", "C", "B", "A", "D");
        JuryBallots recall = new JuryBallots(BallotMethod.APPROVAL, BallotMethod.Settings.USUAL, 2, true);
        assertThat(of(rules(recall), table).standings())
                .extracting(standing -> standing.entry() + " " + standing.value())
                .containsExactly("B 3", "A 2", "C 1", "D 0");
    }

    @Test
    void aRecallThatNamesMoreOrFewerIsLeftOutAndSaid() {
        ScoreTable.Builder table = ScoreTable.builder();
        jurors(table, 1, "a", "A", "B", "C");
        List.of("A", "B", "C").forEach(entry -> table.score("undecided", entry, "merit", "7"));
        JuryBallots recall = new JuryBallots(BallotMethod.APPROVAL, BallotMethod.Settings.USUAL, 2, true);
        assertThat(of(rules(recall), table).warnings())
                .contains("juror undecided puts 0 before the rest, and a ballot names 2");
    }

    @Test
    void theLowestScoreIsNoApproval() {
        ScoreTable.Builder table = ScoreTable.builder();
        table.score("a", "A", "merit", "1").score("a", "B", "merit", "0");
        table.score("b", "A", "merit", "10").score("b", "B", "merit", "5");
        assertThat(of(rules(by(BallotMethod.APPROVAL)), table).standings())
                .extracting(standing -> standing.entry() + " " + standing.value())
                .containsExactly("A 2", "B 1");
    }

    @Test
    void theSkatingSystemTakesEachCriterionForADance() {
        List<Criterion> dances = List.of(Criterion.scored("waltz", "50"), Criterion.scored("tango", "50"));
        ScoreTable.Builder table = ScoreTable.builder();
        List.of("J1", "J2", "J3").forEach(judge -> {
            table.score(judge, "A", "waltz", "9").score(judge, "A", "tango", "1");
            table.score(judge, "B", "waltz", "8").score(judge, "B", "tango", "3");
            table.score(judge, "C", "waltz", "1").score(judge, "C", "tango", "2");
        });
        Standings standings =
                ScoreTally.of(rules(by(BallotMethod.SKATING)).build(), dances, table.build(), Rulings.NONE);
        assertThat(standings.standings())
                .extracting(standing -> standing.entry() + " " + standing.value())
                .containsExactly("B 3", "A 4", "C 5");
    }

    @Test
    void starsAreTheScoresThemselves() {
        ScoreTable.Builder table = ScoreTable.builder();
        table.score("a", "A", "merit", "5").score("a", "B", "merit", "4").score("a", "C", "merit", "0");
        table.score("b", "A", "merit", "0").score("b", "B", "merit", "4").score("b", "C", "merit", "1");
        Standings standings = of(
                ScoreRules.on(Scale.of("0", "5", "1")).aggregation(Aggregation.ballots(by(BallotMethod.STAR))), table);
        assertThat(order(standings).get(0)).isEqualTo("B");
    }

    @Test
    void whatTheCountLeavesEqualGoesToTheChair() {
        ScoreTable.Builder table = ScoreTable.builder();
        jurors(table, 1, "a", "A", "B");
        jurors(table, 1, "b", "B", "A");
        Standings standings = of(rules(by(BallotMethod.BORDA)).ties("chair"), table);
        assertThat(standings.openTies()).extracting(OpenTie::entries).containsExactly(List.of("A", "B"));
    }

    @Test
    void everyMethodCountsAnyRound() {
        ScoreTable.Builder one = ScoreTable.builder().score("J", "only", "merit", "5");
        for (BallotMethod method : BallotMethod.values()) {
            ScoreRules.Builder rules =
                    ScoreRules.on(Scale.of("0", "5", "1")).aggregation(Aggregation.ballots(by(method)));
            assertThat(order(of(rules, one))).as(method.word()).containsExactly("only");
            assertThat(of(rules, ScoreTable.builder()).standings())
                    .as(method.word())
                    .isEmpty();
        }
    }
}
