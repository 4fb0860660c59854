package org.laurel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.Visitor;
import org.laurel.edition.Editions;
import org.laurel.judging.AJury;

class TheSecretariatSetsUpAnEditionTest extends AJury {

    private static final int AT_MOST = 6;

    private Visitor secretariat;

    @BeforeEach
    void theSecretariatIsSignedIn() {
        secretariat = signedIn("secretariat");
    }

    @AfterEach
    void noDraftIsLeft() {
        jdbc.sql("delete from rules_draft").update();
    }

    private String begun(String path, Map<String, String> fields) {
        HttpResponse<String> answer = secretariat.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/office"));
    }

    private String see(String path) {
        HttpResponse<String> answer = secretariat.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String ada(String id) {
        return Editions.text("ada").replace("id: ada-2026", "id: " + id);
    }

    @Test
    void problems_stand_beside_the_text_with_their_lines_and_nothing_typed_is_lost() {
        String wrong = ada("ada-2099")
                .replace("weight: 30}\n          - {id: transparency", "weight: 31}\n          - {id: transparency");
        String draft = begun("/office/editions", Map.of("text", wrong + "\n# my <own> remark"));
        assertThat(see(draft))
                .contains("1 problem in the file", "data-line=\"", "# my &lt;own&gt; remark", "100")
                .doesNotContain("The file is sound");
        assertThat(secretariat.get(draft + "/summary").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(draft));
        assertThat(secretariat
                        .post(draft, Map.of("version", "7", "text", "typed in another tab"))
                        .body())
                .contains("has saved this file since", ">typed in another tab</textarea>");
        begun(draft, Map.of("version", "1", "text", ada("ada-2099")));
        assertThat(see(draft)).contains("The file is sound", "Saved.");
    }

    @Test
    void a_sound_file_is_read_as_an_edition_and_compared_and_tried_dry() {
        String draft = begun("/office/editions", Map.of("text", ada("ada-2099").replace("quorum: 6", "quorum: 7")));
        assertThat(see(draft + "/summary"))
                .contains("Problem solving", "Asia/Ho_Chi_Minh", "3 for each category", "gold");
        assertThat(see(draft + "/comparison"))
                .contains("jury › judges › quorum", ">6<", ">7<")
                .doesNotContain("› weight");
        assertThat(see(draft + "/opening")).contains("is not over. Pages will show", "National selection");
        assertThat(secretariat.get(draft + "/rules.yaml").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"ada-2099.yaml\"");
        assertThat(secretariat
                        .post(draft + "/opening", Map.of("version", "1"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/opening"));
        assertThat(editions.isOpen("ada-2099")).isFalse();
    }

    @Test
    void the_rules_of_an_open_edition_cannot_be_changed_and_the_page_says_why() {
        String draft = begun("/office/editions", Map.of("text", ada(ADA) + "\n"));
        assertThat(see(draft + "/opening"))
                .contains("nobody can change them", editions.rules(ADA).rulesHash(), "id of its own")
                .doesNotContain("button type=\"submit\" class=\"final\"");
    }

    @Test
    void step_by_step_writes_a_file_that_goes_the_same_way() {
        String form = see("/office/editions/new?from=shipped:ada");
        assertThat(form).contains("name=\"judges.jury.quorum\"", "value=\"PUB\"", "timetable.ceremony");
        String draft = begun(
                "/office/editions/new",
                Map.of("from", "shipped:ada", "id", "mine-2099", "name", "My award: the second", "category", "PUB"));
        assertThat(see(draft)).contains("id: mine-2099", "&quot;My award: the second&quot;", "The file is sound");
        assertThat(see("/office/editions")).contains("My award: the second");
        begun(draft + "/removal", Map.of());
        assertThat(see("/office/editions")).contains("The draft is gone.").doesNotContain("My award");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/summary", "/comparison", "/opening", "/rules.yaml"})
    void with_few_statements(String page) {
        String mine = begun("/office/editions", Map.of("text", ada("ada-2099"))) + page;
        String open = begun("/office/editions", Map.of("text", ada(ADA))) + page;
        see(mine);
        assertThat(statements.during(() -> see(mine))).isLessThanOrEqualTo(AT_MOST);
        assertThat(statements.during(() -> see(open))).isLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void an_unknown_draft_or_edition_is_a_page_that_says_so() {
        assertThat(secretariat.get("/office/editions/drafts/none").statusCode()).isEqualTo(404);
        assertThat(secretariat.get("/office/editions/new?from=open:none").statusCode())
                .isEqualTo(404);
        assertThat(secretariat.post("/office/editions", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
    }
}
