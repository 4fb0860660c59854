package org.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.AnotherYear;
import org.laurel.Program;
import org.laurel.edition.Moment;
import org.laurel.judging.Round;
import org.laurel.platform.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What somebody is in one edition, they are not therefore in another; what they do on a page is done in its edition. */
class PeopleWorkInTwoEditionsTest extends TwoEditions {

    @Test
    void a_desk_shows_the_own_states_entries_of_the_chosen_edition_alone() throws Exception {
        String title = accepted("Only of this year").title();
        RequestPostProcessor theirs = as(Role.COORDINATOR, coordinator.login());
        assertThat(get(theirs, "/desk").getContentAsString()).doesNotContain(title);
        assertThat(get(theirs, "/desk?edition=ada-2026").getContentAsString()).contains(title);
        assertThat(get(theirs, "/desk?edition=ada-2099").getContentAsString()).doesNotContain(title);
        RequestPostProcessor neighbour = user("neighbour")
                .authorities(AuthorityUtils.createAuthorityList(Role.COORDINATOR.authority(), "STATE_TH"));
        assertThat(get(neighbour, "/desk?edition=ada-2026").getContentAsString())
                .contains("Thailand")
                .doesNotContain(title);
        assertThat(new Program(pages, coordinator)
                        .get("/api/v1/desk/entries?edition=ada-2026&size=1")
                        .header("Link"))
                .contains("/api/v1/desk/entries?edition=ada-2026&page=0&size=1");
        assertThat(new Program(pages, coordinator)
                        .get("/api/v1/desk/entries")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_juror_compares_and_finds_only_what_is_of_the_chosen_edition() throws Exception {
        theFinalIsOpen();
        RequestPostProcessor juror =
                as(Role.JUROR, judging.assignments(round()).get(0).login());
        assertThat(get(juror, "/sheets").getContentAsString())
                .contains(code(1), "ASEAN Digital Awards 2026", "href=\"/sheets?edition=ada-2026\"");
        assertThat(get(juror, "/sheets?edition=ada-2026").getContentAsString()).contains(code(1));
        assertThat(get(juror, "/sheets?edition=ada-2099").getContentAsString()).doesNotContain(code(1));
    }

    @Test
    void a_final_is_frozen_in_the_edition_of_the_page_alone() throws Exception {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        RequestPostProcessor secretary = as(Role.SECRETARIAT, "secretariat");
        String page = get(secretary, "/office/finals?edition=ada-2026").getContentAsString();
        assertThat(page).contains("action=\"/office/finals/STC/freeze?edition=ada-2026\"");
        send(secretary, post("/office/finals/STC/freeze?edition=ada-2099").param("sure", "true"));
        assertThat(round().status()).isEqualTo(Round.Status.OPEN);
        assertThat(send(
                                secretary,
                                post("/office/finals/STC/freeze?edition=ada-2026")
                                        .param("sure", "true"))
                        .getRedirectedUrl())
                .isEqualTo("/office/finals?edition=ada-2026");
        assertThat(round().status()).isNotEqualTo(Round.Status.OPEN);
    }

    @Test
    void whoever_holds_a_key_of_one_edition_holds_none_of_the_other() throws Exception {
        jdbc.sql("delete from seal_holder where edition = ? and login = 'auditor'")
                .param(AnotherYear.ID)
                .update();
        RequestPostProcessor auditor = as(Role.AUDITOR, "auditor");
        assertThat(get(auditor, "/seal/key?edition=ada-2026").getStatus()).isEqualTo(200);
        MockHttpServletResponse none = get(auditor, "/seal/key?edition=ada-2099");
        assertThat(none.getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(none.getContentAsString()).doesNotContain("cipher", "salt");
        MockHttpServletResponse proved =
                send(auditor, post("/seal/proof?edition=ada-2099").param("passphrase", "laurel"));
        assertThat(proved.getRedirectedUrl()).isEqualTo("/seal");
        assertThat(get(auditor, "/seal?edition=ada-2099").getContentAsString())
                .doesNotContain("(<span>auditor</span>)");
    }

    @Test
    void a_release_is_proposed_for_the_chosen_edition_alone() throws Exception {
        theResultIsSignedOff();
        itIs(Moment.CEREMONY);
        RequestPostProcessor secretary = as(Role.SECRETARIAT, "secretariat");
        send(secretary, post("/ceremony/propose").param("sure", "true").param("passphrase", "laurel"));
        assertThat(releasing.release(ADA).isProposed()).isFalse();
        send(
                secretary,
                post("/ceremony/propose?edition=ada-2026").param("sure", "true").param("passphrase", "laurel"));
        assertThat(releasing.release(ADA).isProposed()).isTrue();
        assertThat(releasing.release(AnotherYear.ID).isProposed()).isFalse();
        assertThat(new Program(pages, chair)
                        .send("POST", "/api/v1/ceremony/withdrawal", null, Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(releasing.release(ADA).isProposed()).isTrue();
        assertThat(new Program(pages, chair)
                        .get("/api/v1/ceremony?edition=ada-2026")
                        .json()
                        .at("/voices/0/person")
                        .asText())
                .isEqualTo("secretariat");
    }
}
