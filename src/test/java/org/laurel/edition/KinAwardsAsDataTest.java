package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Decision.ByBallots;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.JuryBallots;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Standing;

class KinAwardsAsDataTest {

    private static final Path CHAMPIONSHIP = Path.of("../shared/data/isu-europeans-2017-ladies-free");
    private static final BallotMethod.Settings USUAL = BallotMethod.Settings.USUAL;
    private static final List<Rung> SHARED = Rung.chain("shared");

    @Test
    void theSkatingUnionsComponentScoresComeOutAsPublished() throws IOException {
        assumeTrue(Files.isDirectory(CHAMPIONSHIP));
        Edition edition = Editions.named("isu-free-skating");
        ScoreTable.Builder table = ScoreTable.builder();
        rows("scores.csv").forEach(row -> table.score(row[1], row[0], row[2], row[3]));
        assertThat(tally(edition, table).standings())
                .extracting(standing -> standing.entry() + "," + standing.value() + "," + standing.place())
                .containsExactlyElementsOf(
                        rows("official.csv").map(row -> String.join(",", row)).toList());
        assertThat(Stream.concat(rows("entries.csv"), rows("jurors.csv")))
                .allMatch(row -> edition.state(row[1]).isPresent());
        assertThat(edition.stages().get(0).judges().of(edition.states().size())).isEqualTo(9);
    }

    @Test
    void stevieGivesSeveralSilversAndBronzesButGoldOnlyToTheFirst() {
        ScoreTable.Builder table = ScoreTable.builder();
        List.of("9.5", "8.25", "8", "7.75", "7.25", "7").forEach(mean -> fiveJudges(table, "E" + mean, mean));
        assertThat(tally(Editions.named("stevie"), table).standings())
                .extracting(
                        standing -> standing.entry() + " " + standing.medal().orElse("none"))
                .containsExactly("E9.5 gold", "E8.25 silver", "E8 silver", "E7.75 bronze", "E7.25 bronze", "E7 none");
    }

    @Test
    void stevieGivesNoGoldBelowTheThresholdAndNoPlaceToFourSheets() {
        ScoreTable.Builder table = ScoreTable.builder();
        fiveJudges(table, "first", "7");
        Stream.of("J1", "J2", "J3", "J4").forEach(judge -> table.score(judge, "four", "merit", "9"));
        Standings standings = tally(Editions.named("stevie"), table);
        assertThat(standings.standings()).extracting(Standing::entry).containsExactly("first");
        assertThat(standings.standings()).extracting(Standing::medal).containsExactly(Optional.empty());
    }

    @Test
    void apictaNestsItsWeightsAndTimesItsPitches() {
        Edition apicta = Editions.named("apicta");
        Category category = apicta.categories().get(0);
        assertThat(category.criterion("uniqueness").orElseThrow().weight()).isEqualByComparingTo("30");
        assertThat(category.criterion("uniqueness").orElseThrow().parts())
                .extracting(part -> part.id() + " " + part.weight())
                .containsExactly("technology 60", "trend 40");
        Stage panel = apicta.stages().get(0);
        assertThat(panel.judges()).isEqualTo(new Judges(Judges.Per.CATEGORY, 0, 0, 4, 3));
        assertThat(panel.pitch())
                .isEqualTo(new Pitch(
                        Duration.ofMinutes(3), Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMinutes(2)));
        assertThat(panel.decision().medals()).isEqualTo(new Medals.ByPlace(List.of("winner", "merit", "merit")));
        assertThat(panel.forbids(Conflict.OWN_STATE)).isTrue();
        assertThat(panel.scores().orElseThrow().checks().rescoreOver()).isEqualByComparingTo("10");
    }

    @Test
    void eurovisionAddsThePublicsPointsToTheJuriesAndBreaksTiesByThePublic() {
        Edition eurovision = Editions.named("eurovision");
        List<String> songs =
                eurovision.states().stream().limit(12).map(MemberState::code).toList();
        ScoreTable.Builder table = ScoreTable.builder();
        songs.forEach(song -> table.entry(song, song));
        order(table.juror("jury-DE", "DE"), "jury-DE", songs);
        order(table.juror("jury-AL", "AL"), "jury-AL", songs.subList(1, 12));
        order(table.voiceOfThePublic("public-DE", "DE"), "public-DE", reversed(songs));
        assertThat(tally(eurovision, table).standings())
                .extracting(standing -> standing.entry() + " " + standing.value() + " " + standing.decidedBy())
                .containsExactly(
                        "AM 22 points",
                        "AU 19 points",
                        "AT 17 points",
                        "AZ 16 points",
                        "BY 15 points",
                        "BE 14 points",
                        "HR 13 points",
                        "EE 12 public",
                        "CY 12 public",
                        "AL 12 public",
                        "DK 11 public",
                        "CZ 11 public");
    }

    @Test
    void wsisLetsThePublicChooseFiveChampionsAndExpertsTheWinner() {
        Edition wsis = Editions.named("wsis");
        assertThat(wsis.stages())
                .extracting(Stage::kind)
                .containsExactly(Stage.Kind.JURY, Stage.Kind.PUBLIC, Stage.Kind.FINAL);
        assertThat(wsis.stages())
                .extracting(Stage::cut)
                .extracting(cut -> cut.map(Cut::places).orElse(0))
                .containsExactly(20, 5, 0);
        assertThat(wsis.stages().get(1).decision())
                .isEqualTo(new ByBallots(
                        BallotMethod.PLURALITY,
                        USUAL,
                        1,
                        false,
                        false,
                        SHARED,
                        new Cut(5, Cut.AtTie.EXTEND),
                        new Medals.ByPlace(Collections.nCopies(5, "champion")),
                        0));
    }

    @Test
    void hugoNominatesByEPluribusHugoAndRunsOffAgainstNoAward() {
        assertThat(Editions.named("hugo").stages())
                .extracting(Stage::decision)
                .containsExactly(
                        new ByBallots(
                                BallotMethod.EPH,
                                USUAL.withSeats(6),
                                5,
                                false,
                                false,
                                SHARED,
                                new Cut(6, Cut.AtTie.EXTEND),
                                Medals.NONE,
                                0),
                        new ByBallots(
                                BallotMethod.IRV,
                                USUAL,
                                0,
                                false,
                                true,
                                SHARED,
                                null,
                                new Medals.ByPlace(List.of("hugo")),
                                0));
    }

    @Test
    void skatingJudgesMarkJustAsManyCouplesAsAreRecalledAndPlaceTheFinalists() {
        assertThat(Editions.named("skating").stages())
                .extracting(stage ->
                        stage.scores().orElseThrow().aggregation().ballots().orElseThrow())
                .containsExactly(
                        new JuryBallots(BallotMethod.APPROVAL, USUAL, 6, true),
                        new JuryBallots(BallotMethod.SKATING, USUAL, 0, false));
    }

    private static Standings tally(Edition edition, ScoreTable.Builder table) {
        ScoreRules rules = edition.stages().stream()
                .flatMap(stage -> stage.scores().stream())
                .findFirst()
                .orElseThrow();
        return ScoreTally.of(rules, edition.categories().get(0).criteria(), table.build(), Rulings.NONE);
    }

    private static void fiveJudges(ScoreTable.Builder table, String entry, String score) {
        Stream.of("J1", "J2", "J3", "J4", "J5").forEach(judge -> table.score(judge, entry, "merit", score));
    }

    private static void order(ScoreTable.Builder table, String voice, List<String> songs) {
        for (int i = 0; i < songs.size(); i++) {
            table.score(voice, songs.get(i), "song", String.valueOf(90 - i));
        }
    }

    private static List<String> reversed(List<String> songs) {
        List<String> backwards = new ArrayList<>(songs);
        Collections.reverse(backwards);
        return backwards;
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(CHAMPIONSHIP.resolve(file)).stream().skip(1).map(line -> line.split(","));
    }
}
