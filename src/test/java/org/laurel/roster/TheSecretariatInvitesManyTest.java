package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.judging.AJury;

class TheSecretariatInvitesManyTest extends AJury {

    private static final int AT_MOST = 6;
    private static final String TABLE =
            "name,email,roles,state\nLy <b>Sok</b>,ly@page.example,juror,KH\nNo,no,juror,KH\n";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"(\\w+)\"");

    private Visitor secretariat;

    @BeforeEach
    void theSecretariatIsSignedIn() {
        secretariat = signedIn("secretariat");
    }

    @AfterEach
    void everybodyGoes() {
        String theirs = "(select id from person where email like '%@page.example')";
        for (String table : List.of("seat", "mail", "person_role")) {
            jdbc.sql("delete from " + table + " where person in " + theirs).update();
        }
        jdbc.sql("delete from person where email like '%@page.example'").update();
    }

    private boolean isOnTheRoster(String address) {
        return roster.all().stream().anyMatch(person -> person.email().equals(address));
    }

    @Test
    void looks_confirms_and_is_told_what_was_done() {
        HttpResponse<String> preview = secretariat.post("/office/people/preview", Map.of("table", TABLE));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Invited: 1.", "To be corrected and left out: 1.", "“no” is no e-mail address")
                .contains("Ly &lt;b&gt;Sok&lt;/b&gt;")
                .doesNotContain("<b>Sok");
        assertThat(isOnTheRoster("ly@page.example")).isFalse();
        Matcher fingerprint = FINGERPRINT.matcher(preview.body());
        assertThat(fingerprint.find()).isTrue();
        Map<String, String> agreed = Map.of("table", TABLE, "edition", ADA, "fingerprint", fingerprint.group(1));
        assertThat(secretariat.post("/office/people", agreed).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/office/people"));
        assertThat(secretariat.get("/office/people").body()).contains("Done: 1 invited, 0 changed.");
        assertThat(isOnTheRoster("ly@page.example")).isTrue();
        secretariat.post("/office/people", agreed);
        assertThat(secretariat.get("/office/people").body()).contains("There was nothing left to do");
    }

    @Test
    void loses_nothing_that_was_typed_when_the_table_cannot_be_read() {
        HttpResponse<String> preview =
                secretariat.post("/office/people/preview", Map.of("table", "nom,courriel\nLy,x"));
        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(preview.body())
                .contains("No column is called “nom”", "nom,courriel")
                .doesNotContain("fingerprint");
        HttpResponse<String> confirmed = secretariat.post("/office/people", Map.of("table", "nom", "edition", ADA));
        assertThat(confirmed.statusCode()).isEqualTo(422);
        assertThat(confirmed.body()).contains("Nothing was changed", ">nom</textarea>");
    }

    @Test
    void takes_the_roster_and_a_sample_as_files() {
        HttpResponse<String> present = secretariat.get("/office/people/roster.csv");
        assertThat(present.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(present.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"roster.csv\"");
        assertThat(present.body())
                .startsWith("\uFEFFname,email,roles,state,organisation,categories,stages,login,language\r\n");
        assertThat(secretariat.get("/office/people/sample.csv").body()).contains("juror@people.example");
    }

    @Test
    void the_same_by_a_program() throws Exception {
        String body = new JsonMapper().writeValueAsString(Map.of("csv", TABLE));
        JsonNode preview = read(secretariat.sendJson("POST", "/api/v1/office/people/preview", body));
        assertThat(preview.get("invited").asInt()).isEqualTo(1);
        assertThat(preview.get("rows").get(1).get("faults").get(0).get("column").asText())
                .isEqualTo("email");
        assertThat(isOnTheRoster("ly@page.example")).isFalse();
        assertThat(read(secretariat.sendJson("POST", "/api/v1/office/people", body))
                        .get("invited")
                        .asInt())
                .isEqualTo(1);
        assertThat(isOnTheRoster("ly@page.example")).isTrue();
        assertThat(read(secretariat.sendJson("GET", "/api/v1/office/people", ""))
                        .get("csv")
                        .asText())
                .contains("ly@page.example");
        assertThat(secretariat
                        .sendJson("POST", "/api/v1/office/people", "{\"csv\": \"x\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    void with_few_statements_whatever_the_size() {
        secretariat.get("/office/people");
        assertThat(statements.during(() -> secretariat.get("/office/people"))).isLessThanOrEqualTo(AT_MOST);
        String many = "name,email,roles,state\n" + "A,a@page.example,juror,KH\n".repeat(300);
        assertThat(statements.during(() -> secretariat.post("/office/people/preview", Map.of("table", many))))
                .isLessThanOrEqualTo(AT_MOST);
    }
}
