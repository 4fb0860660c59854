package org.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreTable;

/** Bootstrap juries: who is drawn, how often, and what voices of the public have to do with it. */
class JurorsDrawnAgainTest {

    /** One juror puts A first, and two voices of the public put B first by more. */
    private static ScoredRound withThePublic() {
        ScoreTable.Builder table =
                ScoreTable.builder().voiceOfThePublic("P1", "TH").voiceOfThePublic("P2", null);
        table.juror("J1", "VN").entry("A", "VN").entry("B", null);
        table.score("J1", "A", "merit", "8").score("J1", "B", "merit", "7");
        Stream.of("P1", "P2")
                .forEach(voice -> table.score(voice, "A", "merit", "2").score(voice, "B", "merit", "9"));
        return new ScoredRound(
                Rounds.rules().build(), List.of(Criterion.scored("merit", "100")), table.build(), Rulings.NONE);
    }

    @Test
    void voicesOfThePublicAreNoJurorsAndStayInEveryDraw() {
        JuryReport report = JuryReport.of(withThePublic(), 1, 30);

        assertThat(report.round().jury()).extracting(ScoreTable.Juror::id).containsExactly("J1");
        assertThat(report.totals().jurors()).containsExactly("J1");
        assertThat(report.stability())
                .isEqualTo(new Stability(
                        30,
                        List.of(
                                new Stability.Line("B", 1, Measure.of(1), Measure.of(1), 1, 1),
                                new Stability.Line("A", 2, Measure.of(1), Measure.of(0), 2, 2))));
        assertThat(report.influence().jurors())
                .containsExactly(new Influence.Line("J1", List.of("B"), false, 0, 0, ""));
    }

    @Test
    void whoIsDrawnTwiceHasTwoNamesAndStaysWhatTheyAre() {
        ScoreTable table = withThePublic().table();
        ScoreTable again = Redrawn.with(
                table,
                Stream.concat(table.jurors().stream(), table.jurors().stream()).toList());

        assertThat(again.jurors())
                .extracting(juror -> juror.id() + " " + juror.state().orElse("-") + " " + juror.ofThePublic())
                .containsExactly(
                        "J1 VN false", "J1 (2) VN false", "P1 TH true", "P1 (2) TH true", "P2 - true", "P2 (2) - true");
        assertThat(again.mark("P1 (2)", "B", "merit")).isEqualTo(table.mark("P1", "B", "merit"));
        assertThat(Redrawn.without(table, "J1").jurors()).hasSize(2);
    }

    /** Without J1, who alone scored C, a jury gives C no place. */
    @Test
    void sharesAreOfTheJuriesThatGiveAPlace() {
        ScoredRound round = Rounds.round("5 6", "7 8", "10 .");
        Stability.Line c =
                Stability.of(round, Outcome.of(round), 1, 60).entries().get(0);

        assertThat(c).isEqualTo(new Stability.Line("C", 1, Measure.of(1), Measure.of(1), 1, 1));
    }

    @Test
    void anEntryThatNoDrawnJuryPlacesSaysSo() {
        ScoredRound round = Rounds.round("5 6", "7 8", "10 .");
        Stability.Line c =
                Stability.of(round, Outcome.of(round), 3, 1).entries().get(0);
        Measure none = Measure.unknown("no bootstrap jury gives it a place");

        assertThat(c).isEqualTo(new Stability.Line("C", 1, none, none, 0, 0));
        assertThat(ReportFormat.HTML.write(JuryReport.of(round, 3, 1)))
                .contains("Places under bootstrap juries, 90 % of them")
                .doesNotContain("text-anchor=\"end\">C</text>\n<line class=\"range\" x1=\"-");
    }

    @Test
    void largeRoundsAreDrawnLessOftenAndSmallOnesAtMostTwoHundredTimes() {
        assertThat(Stability.usualResamples(Rounds.round("5 6", "7 8"))).isEqualTo(200);
        assertThat(Stability.usualResamples(Rounds.round())).isEqualTo(200);
        assertThat(Stability.usualResamples(large(40, 50, 1))).isEqualTo(100);
        assertThat(Stability.usualResamples(large(20, 25, 4))).isEqualTo(100);
        assertThat(Stability.usualResamples(large(100, 100, 1))).isEqualTo(50);
    }

    private static ScoredRound large(int entries, int jurors, int criteria) {
        ScoreTable.Builder table = ScoreTable.builder();
        for (int entry = 0; entry < entries; entry++) {
            for (int juror = 0; juror < jurors; juror++) {
                for (int criterion = 0; criterion < criteria; criterion++) {
                    table.score("J" + juror, "E" + entry, "c" + criterion, "5");
                }
            }
        }
        List<Criterion> all = Stream.iterate(0, i -> i + 1)
                .limit(criteria)
                .map(i -> Criterion.scored("c" + i, String.valueOf(100 / criteria)))
                .toList();
        return new ScoredRound(Rounds.rules().build(), all, table.build(), Rulings.NONE);
    }
}
