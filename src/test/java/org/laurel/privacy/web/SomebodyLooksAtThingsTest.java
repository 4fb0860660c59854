package org.laurel.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.platform.Actor;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.laurel.privacy.ViewRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SomebodyLooksAtThingsTest extends AnAward {

    @Autowired
    private MockMvc pages;

    @Autowired
    private ViewRecord views;

    private String document;

    @BeforeEach
    void aSubmittedEntryWithADocument() {
        jdbc.sql("delete from view_record").update();
        Entry draft = aCompleteDraft();
        entries.attach(entrant, draft.id(), "plan.pdf", Files.pdf()).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        document = "/entries/" + draft.id() + "/documents/"
                + dossiers.of(draft.id()).attachments().get(0).id();
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.header("Accept", "text/html")
                        .with(user(actor.login())
                                .authorities(LoginAuthorities.from(
                                        actor.roles().stream().map(Role::word).toList(), actor.state())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void andTheAuditorReadsWhoDid() throws Exception {
        assertThat(answer(coordinator, get("/desk" + document)).getStatus()).isEqualTo(200);
        String list = answer(somebodyAs(Role.AUDITOR), get("/watch/views").param("viewer", coordinator.login()))
                .getContentAsString();
        assertThat(list).contains(coordinator.login(), "/desk" + document, "document");
        assertThat(answer(somebodyAs(Role.AUDITOR), get("/watch/views").param("viewer", "nobody"))
                        .getContentAsString())
                .contains("Nobody has looked at such a thing.");
    }

    @Test
    void whatWasRefusedWasNotSeen() throws Exception {
        assertThat(answer(somebody(Role.COORDINATOR, "TH"), get("/desk" + document))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(somebody(Role.ENTRANT, "VN"), get(document)).getStatus())
                .isEqualTo(404);
        assertThat(views.latest("", "", 10)).isEmpty();
    }

    @Test
    void theirOwnDataAreOnAPageAndInAFileThatNobodyStores() throws Exception {
        assertThat(answer(entrant, get("/me")).getContentAsString())
                .contains("Not agreed", ">Agree</button>", "Your entries", "still takes part");
        MockHttpServletResponse copy = answer(entrant, get("/me/data"));
        assertThat(copy.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"my-data.json\"");
        assertThat(copy.getHeader("Cache-Control")).contains("no-store");
        assertThat(copy.getContentAsString()).contains("contact@example.org");
    }

    @Test
    void erasureAsksTwiceAndSaysWhatStays() throws Exception {
        Actor somebody = somebody(Role.ENTRANT, "VN");
        assertThat(answer(somebody, post("/me/erasure")).getStatus()).isEqualTo(422);
        assertThat(roster.byLogin(somebody.login())).isPresent();
        assertThat(answer(somebody, post("/me/erasure").param("sure", "true")).getContentAsString())
                .contains("You were forgotten", "The log of acts keeps the login");
        assertThat(roster.byLogin(somebody.login())).isEmpty();
    }
}
