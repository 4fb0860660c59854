package org.laurel.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.edition.Moment;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What holds at every door for programs, whatever is behind it. */
class AProgramAsksTest extends AnEdition {

    @Autowired
    private MockMvc doors;

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return doors.perform(request).andReturn().getResponse();
    }

    @Test
    void withoutSayingWhoItIs() throws Exception {
        MockHttpServletResponse no = ask(get("/api/v1/entries"));
        assertThat(no.getStatus()).isEqualTo(401);
        assertThat(no.getContentType()).isEqualTo("application/problem+json");
        assertThat(no.getHeader("WWW-Authenticate"))
                .as("no browser asks for a password")
                .startsWith("xBasic");
        assertThat(no.getCookies()).isEmpty();
    }

    @Test
    void withAWrongPassword() throws Exception {
        MockHttpServletResponse no = ask(get("/api/v1/entries").with(httpBasic("entrant.vn", "wrong")));
        assertThat(no.getStatus()).isEqualTo(401);
        assertThat(no.getContentAsString()).contains("/api#not-signed-in");
    }

    @Test
    void withNameAndPasswordOfADemonstrationAccountAndLeavesNoSession() throws Exception {
        MockHttpServletResponse answer = ask(get("/api/v1/entries").with(httpBasic("entrant.vn", "laurel")));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void forWhatIsNotItsOwner() {
        Reply no = new Program(doors, entrant).get("/api/v1/desk/entries");
        assertThat(no.status()).isEqualTo(403);
        assertThat(no.problem()).isEqualTo("not-yours");
    }

    @Test
    void whatAnEditionIsAboutAndWhen() {
        Program anybody = new Program(doors, entrant);
        assertThat(anybody.get("/api/v1/editions").json().at("/items/0/id").asText())
                .isEqualTo(ADA);
        Reply edition = anybody.get("/api/v1/editions/" + ADA);
        assertThat(edition.json().get("timetable").findValuesAsText("moment")).contains("call-opens", "ceremony");
        assertThat(anybody.get("/api/v1/editions/" + ADA + "/categories/STC")
                        .json()
                        .get("criteria")
                        .findValuesAsText("id"))
                .contains("innovation");
        assertThat(anybody.get("/api/v1/editions/none").status()).isEqualTo(404);
        assertThat(anybody.get("/api/v1/editions/" + ADA + "/categories/none").status())
                .isEqualTo(404);
    }

    @Test
    void theEditionsVersionChangesWithItsTimetable() {
        Program anybody = new Program(doors, entrant);
        String before = anybody.get("/api/v1/editions/" + ADA).etag();
        Instant later = editions.get(ADA).timetable().at(Moment.CEREMONY).plusSeconds(60);
        Actor office = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
        editions.move(office, ADA, Moment.CEREMONY, later, "The hall is free later")
                .orThrow();
        assertThat(anybody.get("/api/v1/editions/" + ADA).etag()).isNotEqualTo(before);
    }

    @Test
    void forResultsBeforeTheirRelease() {
        Program anybody = new Program(doors, entrant);
        for (String sealed : new String[] {"results", "results/STC", "results/none", "bundle.zip"}) {
            Reply no = anybody.get("/api/v1/editions/" + ADA + "/" + sealed);
            assertThat(no.status()).as(sealed).isEqualTo(409);
            assertThat(no.problem()).isEqualTo("closed");
        }
    }

    @Test
    void howToWriteOne() throws Exception {
        MockHttpServletResponse page = ask(get("/api").header("Accept", "text/html"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("/api/v1/sheets/{sheet}/submission", "id=\"version-stale\"", "id=\"SheetsWritten\"")
                .doesNotContain("??api.");
        MockHttpServletResponse file = ask(get("/api/v1/openapi.yaml"));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsString()).contains("openapi: 3.1.0");
    }

    @Test
    void whatExplainsTheDoorsIsDrawnOnceInEachLanguageAndKnowsNobody() throws Exception {
        String signedIn = doors.perform(get("/api")
                        .header("Accept", "text/html")
                        .with(user("somebody-by-name").roles("ENTRANT")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String anybody = ask(get("/api").header("Accept", "text/html")).getContentAsString();
        String inFrench = doors.perform(
                        get("/api").header("Accept", "text/html").header("Accept-Language", "fr"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(signedIn).contains("somebody-by-name");
        assertThat(anybody).doesNotContain("somebody-by-name").contains("id=\"SheetsWritten\"");
        assertThat(explained(anybody)).isEqualTo(explained(signedIn)).isNotEqualTo(explained(inFrench));
    }

    private static String explained(String page) {
        return page.substring(page.indexOf("id=\"editions\"") - 900, page.indexOf("</section>"));
    }

    @Test
    void aDateIsMovedByTheSecretariatAloneAndNotWithoutItsVersion() {
        Program program = new Program(doors, coordinator);
        String path = "/api/v1/office/timetable/" + ADA + "/ceremony";
        assertThat(program.send("PUT", path, Map.of("reason", "Because"), Map.of())
                        .status())
                .isEqualTo(403);
    }
}
