package org.laurel.edition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SomebodyComesOrGoesTest extends AnEdition {

    @Autowired
    private MockMvc pages;

    private MockHttpServletResponse see(String path, RequestPostProcessor who) throws Exception {
        return pages.perform(get(path).accept("text/html").with(who))
                .andReturn()
                .getResponse();
    }

    private static RequestPostProcessor anEntrant() {
        return user("entrant.vn").authorities(AuthorityUtils.createAuthorityList(Role.ENTRANT.authority()));
    }

    @Test
    void theFirstPageTellsWhatTheEditionIsAboutAndWhatIsNext() throws Exception {
        assertThat(see("/", anonymous()).getContentAsString())
                .contains("ASEAN Digital Awards 2026", "Public Sector", "Submission closes", "href=\"/login\"")
                .doesNotContain("Goodbye");
    }

    @Test
    void whoSignedOutIsToldSo() throws Exception {
        MockHttpServletResponse page = see("/?goodbye", anonymous());
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("You are signed out. Goodbye, and thank you.");
    }

    @Test
    void whoIsRefusedSomethingIsStillSignedInAndCanSignOut() throws Exception {
        MockHttpServletResponse page = see("/entries/unknown", anEntrant());
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("entrant.vn", "Sign out", "My entries");
    }

    @Test
    void theErrorPageHasASignOutForWhoIsSignedIn() throws Exception {
        assertThat(see("/error", anEntrant()).getContentAsString())
                .contains("You are signed in as", "action=\"/logout\"");
        assertThat(see("/error", anonymous()).getContentAsString())
                .contains("Go to the first page")
                .doesNotContain("You are signed in as");
    }

    @Test
    void whoMistypesAnAddressGetsAPageAndNotAProgramsAnswer() throws Exception {
        MockHttpServletResponse page = see("/results/STC/nowhere", anonymous());
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("<title>", "There is no such page.");
    }
}
