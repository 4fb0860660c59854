package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Moment;
import org.springframework.mock.web.MockHttpServletResponse;

class SomebodyVotesOnThePageTest extends APublicVote {

    private static final String PAPER = "/vote/" + PEOPLE + "/" + CHOICE + "/" + STC;
    private static final Pattern PRESS = Pattern.compile("name=\"press\" value=\"([^\"]+)\"");

    private static String press(String page) {
        Matcher press = PRESS.matcher(page);
        assertThat(press.find()).isTrue();
        return press.group(1);
    }

    @Test
    void theListSaysWhereVotingIsOpen() throws Exception {
        theVoteIsOpen();
        assertThat(page("/vote/" + PEOPLE, "somebody"))
                .contains("Digital Start-up", "Voting is open", "Voting is being prepared", "Not cast")
                .doesNotContain("??");
    }

    @Test
    void thePaperShowsFinalistsByNameWithTheirVideo() throws Exception {
        theVoteIsOpen();
        assertThat(page(PAPER, "somebody"))
                .contains(
                        "Rice Watch",
                        "Mekong Example Company",
                        "https://video.example.org/rice-watch",
                        "type=\"radio\"",
                        "Cast my vote")
                .doesNotContain("Quiet Loom", "??");
    }

    @Test
    void whoWantsNotToBeNamedIsShownByCode() throws Exception {
        theVoteIsOpen();
        jdbc.sql("delete from entry_answer where entry = ? and field = 'publicity'")
                .param(id(1))
                .update();
        assertThat(page(PAPER, "somebody"))
                .contains(String.valueOf(entered.get(0).code()), "Flood Mirror")
                .doesNotContain("Rice Watch");
    }

    @Test
    void aVoteIsConfirmedWithItsReceiptAndTheSecondPressShowsTheSame() throws Exception {
        theVoteIsOpen();
        String press = press(page(PAPER, "somebody"));
        for (int i = 0; i < 2; i++) {
            MockHttpServletResponse answer =
                    send(post(PAPER).param("press", press).param("entries", id(2)), "somebody");
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).isEqualTo(PAPER);
        }
        String receipt = jdbc.sql("select receipt from vote_voter where login = 'somebody'")
                .query(String.class)
                .single();
        assertThat(page(PAPER, "somebody"))
                .contains("You have voted in this category", receipt, "Change my vote", "once more until voting closes")
                .doesNotContain("checked");
        assertThat(page("/log?receipt=" + receipt, "somebody")).contains("The log has your receipt.");
    }

    @Test
    void aRefusalKeepsWhatWasChosenAndSaysWhy() throws Exception {
        theVoteIsOpen();
        String press = press(page(PAPER, entrant.login()));
        MockHttpServletResponse own = send(post(PAPER).param("press", press).param("entries", id(1)), entrant.login());
        assertThat(own.getStatus()).isEqualTo(403);
        assertThat(own.getContentAsString()).contains("This is your own entry. Please choose another one.");
        MockHttpServletResponse none = send(post(PAPER).param("press", press), "somebody");
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Please choose one entry.");
    }

    @Test
    void whoComesTooLateReadsWhenItClosed() throws Exception {
        theVoteIsOpen();
        now(Moment.VOTING_CLOSES);
        MockHttpServletResponse late = send(post(PAPER).param("press", "p").param("entries", id(1)), "somebody");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Voting closed on 10 January 2026, 18:00", "You did not vote in this category.")
                .doesNotContain("Cast my vote");
    }

    @Test
    void anAddressThatLeadsNowhereIsAnsweredCalmly() throws Exception {
        assertThat(send(get("/vote/none"), "somebody").getStatus()).isEqualTo(404);
        assertThat(send(get("/vote/" + PEOPLE + "/jury/" + STC), "somebody").getStatus())
                .isEqualTo(404);
        assertThat(send(get(PAPER + "/pictures/none"), "somebody").getStatus()).isEqualTo(404);
    }

    @Test
    void theResultsShowThePeoplesChoiceBesideTheJurys() throws Exception {
        theVoteIsOpen();
        vote(1, 2);
        released();
        var opened = jdbc.sql("select opened_at from edition where id = ?")
                .param(PEOPLE)
                .query(java.time.OffsetDateTime.class)
                .single();
        try {
            move(clock.get().atOffset(ZoneOffset.UTC));
            String results = page("/results", "somebody");
            assertThat(results).contains("People&#39;s choice", "Flood Mirror", "Votes: 1", "votes 1 to 0");
        } finally {
            move(opened);
        }
    }

    private void move(java.time.OffsetDateTime openedAt) {
        jdbc.sql("update edition set opened_at = ? where id = ?")
                .params(openedAt, PEOPLE)
                .update();
    }
}
