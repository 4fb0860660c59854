package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.FormField;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.judging.Assignment;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An entry whose every text is markup, a script, an expression, a formula, a header's end and a turn of direction. */
class WhatEntrantsTypeIsNeverCodeTest extends AnAward {

    private static final String CODE = "=1+1 <script>alert(1)</script><b onmouseover=alert(2)>x</b> **bold**"
            + " ${7*191} [[${7*191}]] __${7*191}__ #{7*191} \u202Egpj.exe\u2066 end";

    private static final String TURNS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Nominations nominations;

    private Entry entry;
    private String document;
    private Actor juror;
    private String sheet;

    @BeforeEach
    void anEntryOfCodeIsBeforeAJuror() {
        jdbc.sql("delete from mail").update();
        Entry draft = aDraftOf(entrant);
        Map<String, String> answers = new LinkedHashMap<>(everyAnswer());
        for (FormField field :
                editions.rules(ADA).form(editions.rules(ADA).category(STC).orElseThrow())) {
            if (field.kind() == FormField.Kind.TEXT || field.kind() == FormField.Kind.LONG) {
                answers.put(field.id(), CODE.substring(0, Math.min(CODE.length(), field.maxLength())));
            }
        }
        answers.put("product", "<script>alert(3)</script> ${7*191} \r\nBcc: spy@example.org \u202Ex");
        entries.saveDraft(entrant, draft.id(), draft.version(), answers).orThrow();
        document = entries.attach(
                        entrant, draft.id(), "..\\..\\<img src=x onerror=alert(4)>\r\nX: y\u202Efdp.pdf", Files.pdf())
                .orThrow()
                .id();
        entries.submit(entrant, draft.id()).orThrow();
        entry = entries.accept(coordinator, draft.id()).orThrow();
        nominations.fixShortlist(ADA);
        itIs(Moment.SCORING_OPENS);
        Assignment first = judging.assignments(judging.open(ADA, "jury", STC, "", nominations.nominees(ADA, STC)))
                .get(0);
        juror = new Actor(first.login(), java.util.Set.of(Role.JUROR), "VN");
        sheet = first.id();
    }

    private MockHttpServletResponse see(Actor actor, String path) throws Exception {
        MockHttpServletResponse answer = Looking.at(pages, actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }

    @Test
    void onAnyPageNorInTasklistsForm() throws Exception {
        Map<String, Actor> seen = new LinkedHashMap<>();
        seen.put("/entries", entrant);
        seen.put("/entries/" + entry.id(), entrant);
        seen.put("/me", entrant);
        seen.put("/desk", coordinator);
        seen.put("/desk/entries/" + entry.id(), coordinator);
        seen.put("/sheets", juror);
        seen.put("/sheets/" + sheet, juror);
        seen.put("/sheets/" + sheet + "/form", juror);
        seen.put("/office/outbox", somebodyAs(Role.SECRETARIAT));
        for (var page : seen.entrySet()) {
            assertThat(see(page.getValue(), page.getKey()).getContentAsString())
                    .as(page.getKey())
                    .doesNotContain("<script>alert", "<b onmouseover", "<img src=x", "1337", "<strong>bold")
                    .doesNotContain(TURNS.split(""));
        }
        assertThat(see(juror, "/sheets/" + sheet).getContentAsString())
                .as("the text is there, as text")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*191}", "**bold**");
    }

    @Test
    void inTheHeadersOfADownload() throws Exception {
        for (MockHttpServletResponse file : List.of(
                see(entrant, "/entries/" + entry.id() + "/documents/" + document),
                see(coordinator, "/desk/entries/" + entry.id() + "/documents/" + document),
                see(juror, "/sheets/" + sheet + "/documents/" + document))) {
            assertThat(file.getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .doesNotContain("<", "\r", "\n", "..", "\\", "%E2%80%AE", "\u202E");
            assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.getHeaders("Content-Security-Policy"))
                    .contains("default-src 'none'; sandbox")
                    .allMatch(policy -> !policy.contains("unsafe-"));
            assertThat(file.getHeader("Cache-Control")).contains("no-store");
            assertThat(file.containsHeader("X")).isFalse();
        }
    }

    @Test
    void inAMail() {
        List<Map<String, Object>> mails =
                jdbc.sql("select subject, address from mail").query().listOfRows();
        assertThat(mails)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.values().toString())
                        .doesNotContain("\r", "\n", "Bcc", "<script>")
                        .doesNotContain(TURNS.split("")));
    }
}
