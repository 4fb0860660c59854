package org.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.Program;
import org.laurel.edition.Moment;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The winner has 36 points and is called after nothing else on the pages: whoever finds either has found the result. */
class NobodyReadsAResultBeforeItsReleaseTest extends AFinal {

    private static final List<String> PAGES = List.of(
            "/results",
            "/results/STC",
            "/results/PUB",
            "/ceremony",
            "/chair/finals",
            "/chair/finals/STC",
            "/office/finals",
            "/api/v1/finals",
            "/api/v1/finals/STC",
            "/api/v1/ceremony",
            "/api/v1/editions/ada-2026/results/STC");

    @Autowired
    private MockMvc pages;

    private static RequestPostProcessor as(Role role, String login) {
        return user(login).authorities(AuthorityUtils.createAuthorityList(role.authority(), "STATE_VN"));
    }

    private MockHttpServletResponse get(RequestPostProcessor who, String path) throws Exception {
        return pages.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path)
                        .with(who))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(RequestPostProcessor who, MockHttpServletRequestBuilder request)
            throws Exception {
        return pages.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    private void theResultIsSignedOff() {
        theFinalIsFrozen();
        finals.signOff(chair, ADA, STC).orThrow();
        results.seal(ADA, STC);
    }

    @Test
    void onNoPageForNoRole() throws Exception {
        theResultIsSignedOff();
        itIs(Moment.CEREMONY);
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        for (Role role : Role.values()) {
            for (String page : PAGES) {
                String body = get(as(role, role.word()), page).getContentAsString();
                assertThat(body).as(role + " at " + page).doesNotContain(">36<", "points 36", "gold", "Gold", "medal");
            }
        }
    }

    @Test
    void whateverIsAskedForTheSealedPageIsTheSame() throws Exception {
        theResultIsSignedOff();
        String sealed = content("/results");
        assertThat(sealed).contains("The results are sealed.");
        assertThat(content("/results/STC")).isEqualTo(sealed);
        assertThat(content("/results/NONE")).isEqualTo(sealed);
    }

    private String content(String path) throws Exception {
        String page = get(as(Role.AUDITOR, "auditor"), path).getContentAsString();
        return page.substring(page.indexOf("<section"));
    }

    @Test
    void entrantsReadNothingOfTheirOwnEntryEither() throws Exception {
        theResultIsSignedOff();
        String page = get(as(Role.ENTRANT, entrant.login()), "/entries/" + id(1) + "/result")
                .getContentAsString();
        assertThat(page).contains("The results are sealed.").doesNotContain(title(1));
    }

    @Test
    void twoPeopleReleaseAndEverybodyReads() throws Exception {
        theResultIsSignedOff();
        itIs(Moment.CEREMONY);
        RequestPostProcessor secretary = as(Role.SECRETARIAT, "secretariat");
        send(secretary, post("/ceremony/propose").param("sure", "true").param("passphrase", "laurel"));
        assertThat(get(secretary, "/ceremony").getContentAsString())
                .contains("Somebody else has to confirm it")
                .doesNotContain("Confirm and publish");
        send(secretary, post("/ceremony/confirm").param("sure", "true").param("passphrase", "laurel"));
        assertThat(releasing.confirmed(ADA)).isFalse();
        send(as(Role.CHAIR, "chair"), post("/ceremony/confirm"));
        assertThat(releasing.confirmed(ADA)).isFalse();
        send(
                as(Role.CHAIR, "chair"),
                post("/ceremony/confirm").param("sure", "true").param("passphrase", "laurel"));
        assertThat(releasing.confirmed(ADA)).isTrue();
        results.publish(ADA).orThrow();

        assertThat(get(as(Role.AUDITOR, "auditor"), "/results/STC").getContentAsString())
                .contains(title(1), "Gold", "“" + title(1) + "” before “" + title(2) + "”: points 36 to 24.");
        assertThat(get(as(Role.AUDITOR, "auditor"), "/results/NONE").getStatus())
                .isEqualTo(404);
        programsReadItToo();
    }

    private void programsReadItToo() {
        Program program = new Program(pages, somebody(Role.ENTRANT, "VN"));
        JsonNode result =
                program.get("/api/v1/editions/" + ADA + "/results/STC").json();
        assertThat(result.at("/places/0/title").asText()).isEqualTo(title(1));
        assertThat(result.at("/places/0/medal").asText()).isEqualTo("gold");
        assertThat(result.at("/explanation/0").asText()).endsWith("points 36 to 24.");
        assertThat(program.get("/api/v1/editions/" + ADA + "/results").json().get("categories"))
                .isNotEmpty();
        assertThat(program.get("/api/v1/editions/" + ADA + "/results/NONE").status())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/editions/" + ADA + "/bundle.zip")
                        .whole()
                        .getContentType())
                .isEqualTo("application/zip");
        assertThat(program.get("/api/v1/entries/" + id(2) + "/result").status()).isEqualTo(404);
        JsonNode own = new Program(pages, entrant)
                .get("/api/v1/entries/" + id(2) + "/result")
                .json();
        assertThat(own.at("/placed/place").asInt()).isEqualTo(2);
    }

    @Test
    void afterTheReleaseAnEntrantReadsPlaceAndScoresButNoJurorsName() throws Exception {
        theResultIsSignedOff();
        itIs(Moment.CEREMONY);
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        results.publish(ADA).orThrow();

        String own = get(as(Role.ENTRANT, entrant.login()), "/entries/" + id(2) + "/result")
                .getContentAsString();

        assertThat(own)
                .contains("Place 2", "Silver", "8 · 8 · 8", "A remark on " + code(2))
                .doesNotContain("Juror of", "juror.");
        String others = somebody(Role.ENTRANT, "VN").login();
        assertThat(get(as(Role.ENTRANT, others), "/entries/" + id(2) + "/result")
                        .getStatus())
                .isEqualTo(404);
    }
}
