package org.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.nomination.Nominations;
import org.laurel.nomination.Shortlist;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ACoordinatorWorksOnThePageTest extends AnAward {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Nominations nominations;

    private List<Entry> best;

    @BeforeEach
    void thePanelHasClosed() {
        best = accepted(4);
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scoreAll(judging.find(ADA, "national", STC, "VN").orElseThrow(), best, 9, 8, 7, 6);
        itIs(Moment.PANEL_CLOSES);
        nominations.closePanelRounds(ADA, "VN");
    }

    private String id(int rank) {
        return best.get(rank - 1).id();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        var coordinates = user(coordinator.login())
                .authorities(AuthorityUtils.createAuthorityList(Role.COORDINATOR.authority(), "STATE_VN"));
        return pages.perform(form.with(coordinates).with(csrf())).andReturn().getResponse();
    }

    private List<String> kept() {
        return nominations.shortlist(ADA, "VN").lines().get(0).nominated().stream()
                .map(Shortlist.Contender::entry)
                .toList();
    }

    @Test
    void movingKeepsWhatIsTypedAndKeepsNothingElse() throws Exception {
        String page = send(post("/desk/shortlist")
                        .param("move", "up:" + id(2))
                        .param("nominated", id(1), id(2))
                        .param("reason-" + id(2), "Half typed <b>"))
                .getContentAsString();
        assertThat(page).containsSubsequence("1. Product 2", "Half typed &lt;b&gt;", "2. Product 1", "Not nominated");
        assertThat(kept()).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void aMissingReasonIsAskedForAtItsFieldAndNothingTypedIsLost() throws Exception {
        MockHttpServletResponse page = send(post("/desk/shortlist")
                .param("save", "yes")
                .param("nominated", id(4), id(2))
                .param("reason-" + id(2), "It is used by more people."));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains(
                        "href=\"#reason-" + id(4) + "\"",
                        "Please say why “Product 4” stands before an entry that the panel scored better.",
                        "It is used by more people.");
        assertThat(kept()).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void savingKeepsTheOrderAndHandsNothingIn() throws Exception {
        send(post("/desk/shortlist")
                .param("save", "yes")
                .param("nominated", id(2), id(1))
                .param("reason-" + id(2), "It is used by more people."));
        assertThat(kept()).containsExactly(id(2), id(1));
        assertThat(nominations.shortlist(ADA, "VN").handedIn()).isEmpty();
    }

    @Test
    void handingInTakesAConfirmation() throws Exception {
        MockHttpServletRequestBuilder handIn =
                post("/desk/shortlist").param("hand-in", "yes").param("nominated", id(1));
        assertThat(send(handIn).getContentAsString()).contains("Please confirm that the nominations are final.");
        assertThat(nominations.shortlist(ADA, "VN").handedIn()).isEmpty();
        assertThat(send(handIn.param("sure", "true")).getRedirectedUrl()).isEqualTo("/desk/shortlist");
        assertThat(nominations.shortlist(ADA, "VN").handedIn()).isPresent();
        assertThat(kept()).containsExactly(id(1));
    }

    @Test
    void beforeHandingInItIsSaidThatTheScoresAreSealedAndAfterwardsTheyAre() throws Exception {
        assertThat(send(get("/desk/shortlist")).getContentAsString())
                .contains("Please note down first what your state still needs of them.", ">90<");
        nominations.nominate(coordinator, ADA).orThrow();
        assertThat(send(get("/desk/shortlist")).getContentAsString())
                .contains("The panel’s scores were sealed with the nominations.", "1. Product 1")
                .doesNotContain("no panel scored here", ">90<", "not scored by enough");
    }

    @Test
    void whatABrowserWouldNeverSendChangesNothing() throws Exception {
        for (String move : List.of("", "up:", "up:nobody", "down:" + id(4), "sideways:" + id(1), ":" + id(1))) {
            assertThat(send(post("/desk/shortlist").param("move", move).param("nominated", id(1)))
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(send(post("/desk/shortlist").param("save", "yes").param("nominated", id(1), id(1)))
                        .getStatus())
                .isEqualTo(422);
        assertThat(kept()).containsExactly(id(1), id(2), id(3));
    }
}
