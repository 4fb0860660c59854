package org.laurel.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.judging.AJury;
import org.springframework.beans.factory.annotation.Autowired;

class WordsComeByATableTest extends AJury {

    private static final int AT_MOST = 6;
    private static final String PAGE = "/office/translations";
    private static final String API = "/api/v1/office/translations/fr";
    private static final String MENDED = "text,translation\nPublic Sector,Secteur <b>mendé</b>\n";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([\\w-]+)\"");

    @Autowired
    private Translating translating;

    private Visitor secretariat;
    private String before = "";

    @BeforeEach
    void theSecretariatIsSignedIn() {
        secretariat = signedIn("secretariat");
        before = translating.csv(editions.rules(ADA), "fr").orThrow();
    }

    @AfterEach
    void putBack() throws Exception {
        bring(before);
    }

    private JsonNode bring(String table) throws Exception {
        return read(secretariat.sendJson("POST", API, json(Map.of("csv", table))));
    }

    private static String json(Map<String, String> fields) throws Exception {
        return new JsonMapper().writeValueAsString(fields);
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> preview(String table) {
        return secretariat.post(PAGE + "/preview", Map.of("to", "fr", "table", table));
    }

    private String frontPageInFrench() {
        secretariat.get("/language?to=fr");
        String page = secretariat.get("/").body();
        secretariat.get("/language?to=en");
        return page;
    }

    private String rulesHash() {
        return jdbc.sql("select rules_hash from edition where id = ?")
                .param(ADA)
                .query(String.class)
                .single();
    }

    @Test
    void looks_confirms_and_readers_see_it_at_once() {
        String hash = rulesHash();
        HttpResponse<String> looked = preview(MENDED);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).contains("Changed: 1.", "&lt;b&gt;mendé").doesNotContain("<b>mendé");
        assertThat(frontPageInFrench()).contains("Secteur public").doesNotContain("mendé");
        Matcher fingerprint = FINGERPRINT.matcher(looked.body());
        assertThat(fingerprint.find()).isTrue();
        Map<String, String> agreed =
                Map.of("to", "fr", "table", MENDED, "edition", ADA, "fingerprint", fingerprint.group(1));
        secretariat.post(PAGE, agreed);
        assertThat(secretariat.get(PAGE).body()).contains("Done: 0 new, 1 changed, 0 gone.");
        assertThat(frontPageInFrench())
                .contains("Secteur &lt;b&gt;mendé&lt;/b&gt;")
                .doesNotContain("Secteur public<", "<b>mendé");
        assertThat(rulesHash()).isEqualTo(hash);
        assertThat(jdbc.sql("select detail from audit_act where act = 'rules-translated' order by position desc")
                        .query(String.class)
                        .list()
                        .get(0))
                .isEqualTo("fr: 0 added, 1 changed, 0 gone");
    }

    @Test
    void says_line_by_line_what_is_wrong_and_loses_nothing_that_was_typed() {
        String faulty = "text,translation,machine\nNo such text,x,\nFinal,Finale,\nFinal,Fin,\nProduct,y,perhaps\n"
                + "Company," + "z".repeat(Planning.LONGEST + 1) + ",\n";
        assertThat(preview(faulty).body())
                .contains("The rules have no such text.", "This text stands here a second time.")
                .contains("Only yes or no can stand here.", "it may have at most 4000.")
                .contains("To be corrected and left out: 4.", "No such text,x");
        HttpResponse<String> unreadable = preview("texte,traduction\nFinal,Finale");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body())
                .contains("The column text is missing", "texte,traduction")
                .doesNotContain("fingerprint");
    }

    @Test
    void a_preview_that_was_overtaken_does_nothing() throws Exception {
        String fingerprint = read(secretariat.sendJson("POST", API + "/preview", json(Map.of("csv", MENDED))))
                .get("fingerprint")
                .asText();
        bring("text,translation\nPublic Sector,Autrement\n");
        HttpResponse<String> late =
                secretariat.sendJson("POST", API, json(Map.of("csv", MENDED, "fingerprint", fingerprint)));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(frontPageInFrench()).contains("Autrement");
    }

    @Test
    void what_is_missing_stays_and_what_is_empty_goes() throws Exception {
        JsonNode done = bring("text,translation\nPrivate Sector,\n");
        assertThat(done.get("gone").asInt()).isEqualTo(1);
        assertThat(done.get("changed").asInt()).isZero();
        assertThat(frontPageInFrench()).contains("Secteur public", "<strong lang=\"en\">Private Sector</strong>");
        assertThat(read(secretariat.sendJson("GET", API, "")).get("csv").asText())
                .contains("\r\nPrivate Sector,,,categories/PRV/name\r\n");
    }

    @Test
    void who_made_the_words_is_known_until_people_change_them() throws Exception {
        bring("text,translation\nFinal,Grande finale\nStrategy,Stratégie\n");
        String table = translating.csv(editions.rules(ADA), "fr").orThrow();
        assertThat(table).contains("Final,Grande finale,,", "Strategy,Stratégie,yes,");
    }

    @Test
    void a_language_that_there_is_none_of_is_refused() {
        assertThat(secretariat.get(PAGE + "/xx/csv").statusCode()).isEqualTo(404);
        assertThat(secretariat.get(PAGE + "/en/csv").statusCode()).isEqualTo(404);
        assertThat(secretariat.get(PAGE + "/fr/exe").statusCode()).isEqualTo(404);
        assertThat(secretariat.get(PAGE + "/fr/xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void with_few_statements_and_the_count_of_every_language() throws Exception {
        assertThat(secretariat.get(PAGE).body()).contains("207 of 207", "Bahasa Melayu", "0 of 207");
        assertThat(statements.during(() -> secretariat.get(PAGE))).isLessThanOrEqualTo(AT_MOST);
        assertThat(statements.during(() -> preview(before))).isLessThanOrEqualTo(AT_MOST);
        assertThat(read(secretariat.sendJson("GET", "/api/v1/office/translations", ""))
                        .get("languages")
                        .get(0)
                        .get("texts")
                        .asInt())
                .isEqualTo(207);
    }
}
