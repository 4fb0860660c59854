package org.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.AnotherYear;
import org.laurel.Program;
import org.laurel.platform.Role;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One edition has a winner with 36 points; another one is open beside it. */
class AnotherEditionRunsBesideTest extends TwoEditions {

    private static final List<String> PAGES = List.of(
            "/results",
            "/results/STC",
            "/results/STC/jury",
            "/ceremony",
            "/ceremony/juries",
            "/ceremony/juries/STC",
            "/chair/finals",
            "/chair/finals/STC",
            "/office/finals",
            "/office/exports/results/csv",
            "/office/board/ceremony",
            "/desk",
            "/entries",
            "/editions",
            "/proposals/override",
            "/api/v1/finals",
            "/api/v1/finals/STC",
            "/api/v1/ceremony");

    private void theOtherIsReleased() {
        jdbc.sql("insert into publication (edition, published_at) values (?, ?)")
                .params(AnotherYear.ID, clock.get().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z"})
    void what_is_sealed_stays_sealed_though_the_other_is_released(String opened) throws Exception {
        other.openedAt(AnotherYear.ID, Instant.parse(opened));
        theResultIsSignedOff();
        theOtherIsReleased();
        for (String choice : List.of("", "?edition=" + ADA, "?edition=" + AnotherYear.ID)) {
            for (String page : PAGES) {
                for (Role role : Role.values()) {
                    String login = role == Role.ENTRANT ? entrant.login() : role.word();
                    String body = get(as(role, login), page + choice).getContentAsString();
                    assertThat(body)
                            .as(role + " at " + page + choice)
                            .doesNotContain(">36<", "points 36", "gold", "Gold", "Place 1");
                }
            }
        }
        assertThat(body("/results?edition=" + ADA)).contains("The results are sealed.");
        assertThat(get(as(Role.AUDITOR, "auditor"), "/results/bundle.zip?edition=" + ADA)
                        .getRedirectedUrl())
                .isEqualTo("/results?edition=" + ADA);
        String own = get(as(Role.ENTRANT, entrant.login()), "/entries/" + id(1) + "/result")
                .getContentAsString();
        assertThat(own).contains("The results are sealed.").doesNotContain(title(1));
        assertThat(get(as(Role.ENTRANT, entrant.login()), "/entries/" + id(1) + "/certificate.pdf")
                        .getStatus())
                .isEqualTo(409);
        assertThat(body("/results/certificates/" + AnotherYear.ID + "/" + code(1)))
                .doesNotContain(title(1));
    }

    @Test
    void what_is_released_is_read_while_the_edition_opened_since_is_sealed() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        assertThat(body("/results"))
                .contains("The results are sealed.", "href=\"/results?edition=ada-2026\"", "href=\"/editions\"")
                .doesNotContain(title(1));
        assertThat(body("/results/STC")).contains("The results are sealed.").doesNotContain(title(1));
        assertThat(body("/")).contains(AnotherYear.NAME, "href=\"/results?edition=ada-2026\"");
        assertThat(body("/results?edition=ada-2026"))
                .contains(title(1), "href=\"/results/STC?edition=ada-2026\"", "/results/bundle.zip?edition=ada-2026");
        assertThat(body("/results/STC?edition=ada-2026"))
                .contains(title(1), "points 36 to 24", "href=\"/results/STC/jury?edition=ada-2026\"");
        assertThat(body("/results/STC/jury?edition=ada-2026")).contains("36");
        assertThat(get(as(Role.AUDITOR, "auditor"), "/results/bundle.zip?edition=ada-2026")
                        .getContentType())
                .isEqualTo("application/zip");
        String own = get(as(Role.ENTRANT, entrant.login()), "/entries/" + id(2) + "/result")
                .getContentAsString();
        assertThat(own).contains("Place 2", "Silver", "href=\"/results?edition=ada-2026\"", "not at the edition");
    }

    @Test
    void somebody_elses_entry_has_no_result_for_the_own_eyes_in_any_edition() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        RequestPostProcessor stranger =
                as(Role.ENTRANT, somebody(Role.ENTRANT, "VN").login());
        for (String choice : List.of("", "?edition=" + ADA, "?edition=" + AnotherYear.ID)) {
            assertThat(get(stranger, "/entries/" + id(2) + "/result" + choice).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void everybody_finds_all_editions_and_how_they_stand() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        String page = body("/editions");
        assertThat(page)
                .contains(
                        "The results were published on 15 January 2026",
                        "Next: Call opens, 2 June 2026, 09:00 (Ho Chi Minh time), in 137 days.")
                .contains("href=\"/?edition=ada-2026\"", "href=\"/?edition=ada-2099\"")
                .contains("href=\"/results?edition=ada-2026\"")
                .doesNotContain("href=\"/results?edition=ada-2099\"");
        assertThat(page.indexOf(AnotherYear.NAME)).isLessThan(page.indexOf("ASEAN Digital Awards 2026"));
    }

    @Test
    void an_edition_that_there_is_not_is_refused_with_the_way_to_the_others() throws Exception {
        MockHttpServletResponse answer = get(as(Role.CHAIR, "chair"), "/results?edition=none\"><b>");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("There is no such edition. Choose one from the list", "href=\"/editions\"")
                .doesNotContain("<b>", "edition=none");
        assertThat(new Program(pages, chair).get("/api/v1/finals?edition=none").status())
                .isEqualTo(404);
    }

    @Test
    void six_statements_are_enough_for_the_public_pages() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        for (String page : List.of("/", "/?edition=ada-2026", "/editions", "/results?edition=ada-2026")) {
            body(page);
            assertThat(statements.during(() -> pages(page))).as(page).isLessThanOrEqualTo(6);
        }
    }

    private void pages(String path) {
        try {
            pages.perform(MockMvcRequestBuilders.request(HttpMethod.GET, path).accept("text/html"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
