package org.laurel.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.Html;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.edition.RulesWords;
import org.laurel.entry.Entry;
import org.laurel.platform.Actor;
import org.laurel.platform.Language;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The rules are in English; their words in Vietnamese came with the program. */
class AnEntrantReadsVietnameseTest extends EntryPagesOfAnEdition {

    private static final String VI = "vi";

    @Autowired
    private RulesWords words;

    private static Map<String, String> typed(Map<String, String> answers) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("version", "0"));
        answers.forEach((field, answer) -> form.put("answer." + field, answer));
        return form;
    }

    private String said(String text) {
        return Language.VIETNAMESE.reading(() -> words.say(editions.rules(ADA), text));
    }

    private List<FormField> fields() {
        Edition ada = editions.rules(ADA);
        return ada.form(ada.category("STC").orElseThrow());
    }

    private Html form(String language) throws Exception {
        return new Html(page(entrant, "/entries/" + aDraft().id(), language));
    }

    @Test
    void the_whole_form_is_in_vietnamese_and_its_answers_are_the_rules_own() throws Exception {
        Html form = form(VI);
        assertThat(form.source()).contains("<html lang=\"vi\"");
        for (FormField field : fields()) {
            assertThat(form.texts("legend")).contains(said(field.group()));
            assertThat(form.text()).contains(said(field.label()), said(field.hint()));
            for (String choice : field.choices()) {
                assertThat(form.texts("option value=\"" + choice + "\"")).contains(said(choice));
            }
        }
        assertThat(said("Product name")).isNotEqualTo("Product name");
        assertThat(form.text()).doesNotContain("Product name", "Held within", "Business model");
    }

    @Test
    void what_is_agreed_to_stands_in_the_original_beside_its_translation() throws Exception {
        String original = editions.rules(ADA).declarations().get(0).text();
        Html declared = new Html(form(VI).parts("div id=\"truth-about\"").get(0));
        assertThat(declared.text()).contains(said(original), original);
        assertThat(declared.texts("p class=\"long hint\" lang=\"en\"")).containsExactly(original);
        Html english = form("en");
        assertThat(english.texts("div id=\"truth-about\"")).containsExactly(original);
        assertThat(english.parts("main id=\"content\"").get(0)).doesNotContain(" lang=");
    }

    @Test
    void what_is_missing_and_what_is_wrong_is_called_by_the_same_words() throws Exception {
        String submission = "/entries/" + aDraft().id() + "/submission";
        MockHttpServletResponse refused = send(entrant, submission, typed(Map.of("email", "nowhere")), VI);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(new Html(refused.getContentAsString()).text())
                .contains("“" + said("What it is and does") + "”", "“" + said("E-mail") + "”")
                .doesNotContain("What it is and does");
    }

    @Test
    void the_way_of_an_entry_leaves_the_same_rows_whatever_its_people_read() throws Exception {
        Entry vietnamese = walk(entrant, coordinator, VI);
        Entry english = walk(somebody(Role.ENTRANT, "TH"), somebody(Role.COORDINATOR, "TH"), "en");
        for (String rows : List.of(
                "select field, answer from entry_answer where entry = ? order by field",
                "select step, words from entry_step where entry = ? order by position",
                "select category, status, title, version, ineligible_because from entry where id = ?",
                "select act from audit_act where subject = ? order by position")) {
            assertThat(rows(rows, vietnamese)).isEqualTo(rows(rows, english)).isNotEmpty();
        }
        assertThat(dossiers.of(vietnamese.id()).answer("ownership")).isEqualTo("Held within the nominating state");
        assertThat(page(coordinator, "/desk/entries/" + vietnamese.id(), VI))
                .contains(said("Held within the nominating state"), said("Digital Start-up"), said("Viet Nam"));
    }

    private Entry walk(Actor entrant, Actor coordinator, String language) throws Exception {
        String path =
                send(entrant, "/entries", Map.of("category", "STC"), language).getRedirectedUrl();
        assertThat(path).isNotNull();
        assertThat(send(entrant, path + "/submission", typed(everyAnswer()), language)
                        .getStatus())
                .isEqualTo(302);
        String id = path.substring(path.lastIndexOf('/') + 1);
        send(coordinator, "/desk/entries/" + id + "/acceptance", Map.of(), language);
        return entries.entry(id);
    }

    private List<Map<String, Object>> rows(String sql, Entry of) {
        return jdbc.sql(sql).param(of.id()).query().listOfRows();
    }
}
