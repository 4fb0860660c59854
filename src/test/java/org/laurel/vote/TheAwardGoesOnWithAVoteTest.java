package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.bundle.Verification;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Showcase;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Role;
import org.laurel.vote.Voting.Ballot;
import org.laurel.vote.Voting.Cast;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nominations by the public, of which two go on, and a final ballot with "No Award"; no jury at all. */
class TheAwardGoesOnWithAVoteTest extends APublicVote {

    private static final String CHAMPIONS = "champions-2026";
    private static final String STAGES = """
              - id: longlist
                name: Nomination
                kind: public
                opens: voting-opens
                closes: voting-closes
                ballots: {method: eph, seats: 2, choices: 3}
                cut: {places: 2, at-tie: extend}
              - id: last
                name: Final ballot
                kind: public
                opens: final-opens
                closes: final-closes
                ballots: {method: irv, no-award: yes}
                medals: [winner]
            """;

    private Map<String, String> ids = Map.of();

    @BeforeEach
    void fourNominations() {
        open(CHAMPIONS, rules(CHAMPIONS, STAGES));
        ids = List.of("Rice Watch", "Flood Mirror", "Night Market", "Quiet Loom").stream()
                .map(product -> nominated(CHAMPIONS, product))
                .collect(Collectors.toMap(Entry::title, Entry::id));
        it(Moment.VOTING_OPENS);
        nominate(1, "Rice Watch", "Night Market");
        nominate(2, "Rice Watch", "Night Market");
        nominate(3, "Night Market");
        nominate(4, "Quiet Loom");
        nominate(5, "Rice Watch", "Quiet Loom");
    }

    private void it(Moment moment) {
        clock.moveTo(editions.get(CHAMPIONS).timetable().at(moment));
        times.turn();
    }

    private Answer<Cast> cast(String stage, int voter, String... products) {
        List<String> named = java.util.Arrays.stream(products)
                .map(product -> ids.getOrDefault(product, product))
                .toList();
        return voting.cast(voter(voter), new Ballot(CHAMPIONS, stage, STC, "press " + stage + voter, named));
    }

    private void nominate(int voter, String... products) {
        cast("longlist", voter, products).orThrow();
    }

    private List<String> onThePaper(String stage) {
        Poll poll = voting.poll(CHAMPIONS, stage, STC).orThrow();
        return papers.paper(voter(9), poll).entries().stream()
                .map(Showcase.Shown::named)
                .map(named -> named.title())
                .toList();
    }

    @Test
    void onlyWhomTheFirstVoteLetsThroughIsOnTheSecondPaper() {
        assertThat(onThePaper("longlist")).hasSize(4);
        it(Moment.VOTING_CLOSES);
        it(Moment.FINAL_OPENS);
        assertThat(onThePaper("last")).containsExactlyInAnyOrder("Rice Watch", "Night Market");
        assertThat(cast("last", 1, "Quiet Loom").given()).isFalse();
    }

    @Test
    void itsKeyIsGoneWithItsClosingAndNothingButWhoGoesOnIsKnown() {
        String keys = "select count(*) from vote_round where edition = 'champions-2026' and count_key is not null";
        assertThat(jdbc.sql(keys).query(Long.class).single()).isEqualTo(1);
        it(Moment.VOTING_CLOSES);
        assertThat(jdbc.sql(keys).query(Long.class).single()).isZero();
        assertThat(choice.of(CHAMPIONS)).isEmpty();
        for (String table : List.of("vote_count", "vote_place")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows()).isEmpty();
        }
        assertThat(jdbc.sql("select letter from vote").query(String.class).list())
                .hasSize(5)
                .noneMatch(letter -> ids.values().stream().anyMatch(letter::contains));
        it(Moment.FINAL_OPENS);
        assertThat(jdbc.sql(keys).query(Long.class).single()).isZero();
    }

    @Test
    void thePaperOfARankingAsksForPlacesAndKeepsThoseThatAreRefused() throws Exception {
        it(Moment.VOTING_CLOSES);
        it(Moment.FINAL_OPENS);
        String paper = "/vote/" + CHAMPIONS + "/last/" + STC;
        String name = "name=\"place-" + ids.get("Rice Watch") + "\"";
        assertThat(page(paper, "somebody"))
                .contains("Place of Rice Watch", "Place of Night Market", "No Award", name)
                .contains("until the release nobody can read it")
                .doesNotContain("type=\"checkbox\"", "Quiet Loom", "??");
        MockHttpServletResponse twice = send(
                post(paper)
                        .param("press", "p")
                        .param("place-" + ids.get("Rice Watch"), "7")
                        .param("place-" + ids.get("Night Market"), "7"),
                "somebody");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("each place to one entry only", "value=\"7\"");
        MockHttpServletResponse cast =
                send(post(paper).param("press", "p").param("place-" + ids.get("Night Market"), "1"), "somebody");
        assertThat(cast.getRedirectedUrl()).isEqualTo(paper);
    }

    @Test
    void thePaperSaysWhatIsCountedAtTheClosing() throws Exception {
        assertThat(page("/vote/" + CHAMPIONS + "/longlist/" + STC, "somebody"))
                .contains("the award goes on with the count")
                .doesNotContain("until the release nobody can read it", "??");
    }

    @Test
    void aRankedVoteIsCountedInItsOrderAndRecountedByAnybody() throws Exception {
        it(Moment.VOTING_CLOSES);
        it(Moment.FINAL_OPENS);
        cast("last", 1, "Night Market", VoteCount.NO_AWARD).orThrow();
        cast("last", 2, "Night Market", "Rice Watch").orThrow();
        cast("last", 3, "Rice Watch", "Night Market").orThrow();
        String refused = cast("last", 4).fold(cast -> "it was taken", refusal -> refusal.sentence());
        assertThat(refused).isEqualTo("Please give at least one entry a place, and each place to one entry only.");
        it(Moment.FINAL_CLOSES);
        it(Moment.CEREMONY);
        releasing
                .proposeRelease(new Actor("secretariat", Set.of(Role.SECRETARIAT), null), CHAMPIONS, "laurel")
                .orThrow();
        releasing
                .confirmRelease(new Actor("chair", Set.of(Role.CHAIR), null), CHAMPIONS, "laurel")
                .orThrow();
        results.publish(CHAMPIONS).orThrow();
        Map<String, PeoplesChoice.InCategory> byStage = choice.of(CHAMPIONS).stream()
                .collect(Collectors.toMap(PeoplesChoice.InCategory::stage, Function.identity()));
        assertThat(byStage.get("Nomination").places().stream().limit(2))
                .extracting(PeoplesChoice.Chosen::title)
                .containsExactlyInAnyOrder("Rice Watch", "Night Market");
        assertThat(byStage.get("Final ballot").places())
                .extracting(placed -> placed.place() + " " + placed.title() + " "
                        + placed.medal().orElse("-"))
                .containsExactly("1 Night Market winner", "2 Rice Watch -", "3 No Award -");
        assertThat(Verification.of(results.bundle(CHAMPIONS).orElseThrow(), Optional.empty(), Optional.empty()))
                .allMatch(finding -> finding.holds());
    }
}
