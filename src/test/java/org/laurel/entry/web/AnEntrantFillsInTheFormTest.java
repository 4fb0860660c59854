package org.laurel.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

class AnEntrantFillsInTheFormTest extends EntryPagesOfAnEdition {

    private static Map<String, String> typed(long version, Map<String, String> answers) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", String.valueOf(version));
        answers.forEach((field, answer) -> form.put("answer." + field, answer));
        return form;
    }

    private static String path(Entry entry, String what) {
        return "/entries/" + entry.id() + what;
    }

    @Test
    void theListSaysWhereOneIsWhatIsAskedAndHowLongThereIs() throws Exception {
        aCompleteDraft();
        assertThat(page(entrant, "/entries"))
                .contains(
                        "ASEAN Digital Awards 2026", "Friday 29 August 2025, 17:00 (Ho Chi Minh time)", "80 days left")
                .contains("Rice Watch", "Digital Start-up", "Draft", "Begin an entry");
    }

    @Test
    void aReaderElsewhereSeesTheOwnClockToo() throws Exception {
        assertThat(page(somebody(Role.ENTRANT, "MM"), "/entries/new"))
                .contains("for you Friday 29 August 2025, 16:30 (Yangon time)");
    }

    @Test
    void aCategoryIsChosenAndTheDraftIsThere() throws Exception {
        MockHttpServletResponse begun = send(entrant, "/entries", Map.of("category", "RND"));
        assertThat(begun.getStatus()).isEqualTo(302);
        String page = page(entrant, begun.getRedirectedUrl());
        assertThat(page).contains("Digital Innovation", "Research behind it", "0 of 27");
        assertThat(send(entrant, "/entries", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void whatIsTypedIsSavedOnTheWay() throws Exception {
        Entry draft = aDraft();
        MockHttpServletResponse saved =
                call(entrant, path(draft, "/draft"), typed(0, Map.of("product", "Rice Watch", "head", "Her")));
        assertThat(saved.getContentAsString())
                .isEqualTo("{\"version\":1,\"sentence\":\"Saved at 10:00.\",\"overtaken\":false,"
                        + "\"answered\":2,\"required\":28}");
    }

    @Test
    void theLaterOfTwoWindowsIsToldAndMayKeepItsOwnWords() throws Exception {
        Entry draft = aDraft();
        call(entrant, path(draft, "/draft"), typed(0, Map.of("product", "First")));
        MockHttpServletResponse second = call(entrant, path(draft, "/draft"), typed(0, Map.of("product", "Second")));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("\"version\":1", "\"overtaken\":true");
        MockHttpServletResponse page = send(entrant, path(draft, "/draft"), typed(0, Map.of("product", "Second")));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("changed in another window", "value=\"Second\"", "name=\"version\" value=\"1\"");
        assertThat(send(entrant, path(draft, "/draft"), typed(1, Map.of("product", "Second")))
                        .getStatus())
                .isEqualTo(302);
        assertThat(dossiers.of(draft.id()).answer("product")).isEqualTo("Second");
    }

    @Test
    void submittingShowsEveryFaultAtItsFieldAndLosesNothing() throws Exception {
        Entry draft = aDraft();
        MockHttpServletResponse refused = send(
                entrant,
                path(draft, "/submission"),
                typed(0, Map.of("product", "Rice <Watch>", "email", "not an address")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("The entry is saved, but cannot be submitted yet.")
                .contains("<a href=\"#email\">“E-mail” is not an e-mail address.</a>")
                .contains("id=\"email-fault\">“E-mail” is not an e-mail address.</p>")
                .contains("value=\"Rice &lt;Watch&gt;\"", "value=\"not an address\"")
                .contains("“Company profile” is missing.");
    }

    @Test
    void aSubmittedEntryIsLockedAndItsReceiptSaid() throws Exception {
        Entry draft = aDraft();
        MockHttpServletResponse submitted = send(entrant, path(draft, "/submission"), typed(0, everyAnswer()));
        assertThat(submitted.getRedirectedUrl()).isEqualTo("/entries/" + draft.id());
        String page = page(entrant, "/entries/" + draft.id());
        assertThat(page)
                .contains("Your entry is with the coordinator of Viet Nam.", "Friday 12 September 2025, 17:00")
                .contains("Mekong Example Company", "Receipt ")
                .doesNotContain("<textarea", "Save the draft");
        MockHttpServletResponse again = send(entrant, path(draft, "/submission"), typed(0, everyAnswer()));
        assertThat(again.getStatus()).isEqualTo(302);
    }

    @Test
    void aBoxThatIsNotTickedIsNoLongerAgreedTo() throws Exception {
        Entry draft = aCompleteDraft();
        Map<String, String> form = typed(1, Map.of("product", "Rice Watch"));
        form.put("asked", "truth");
        send(entrant, path(draft, "/draft"), form);
        assertThat(dossiers.of(draft.id()).answer("truth")).isEmpty();
        assertThat(dossiers.of(draft.id()).answer("processing")).isEqualTo("1");
    }

    @Test
    void wordsThatComeAfterTheDeadlineAreShownToBeKept() throws Exception {
        Entry draft = aCompleteDraft();
        clock.moveTo(at("2025-08-29T17:00:00"));
        MockHttpServletResponse late =
                send(entrant, path(draft, "/submission"), typed(1, Map.of("quality", "Typed at the last second")));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Submission closed on 29 August 2025, 17:00 (Ho Chi Minh time).")
                .contains("What you typed and what was not saved", "Typed at the last second");
    }

    @Test
    void aDocumentIsAttachedWithWhatIsTypedAndComesBackAsAFile() throws Exception {
        Entry draft = aDraft();
        MockMultipartFile file = new MockMultipartFile("file", "../../Kế hoạch.pdf", "text/html", Files.pdf());
        MockHttpServletResponse attached =
                send(entrant, path(draft, "/documents"), typed(0, Map.of("product", "Rice Watch")), file);
        assertThat(attached.getRedirectedUrl()).isEqualTo("/entries/" + draft.id() + "#documents");
        assertThat(dossiers.of(draft.id()).answer("product")).isEqualTo("Rice Watch");
        String document = dossiers.of(draft.id()).attachments().get(0).id();
        MockHttpServletResponse download = see(entrant, path(draft, "/documents/" + document));
        assertThat(download.getContentAsByteArray()).isEqualTo(Files.pdf());
        assertThat(download.getContentType()).isEqualTo("application/pdf");
        assertThat(download.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(download.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(download.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.pdf");
        send(entrant, path(draft, "/documents/" + document + "/removal"), typed(1, Map.of()));
        assertThat(see(entrant, path(draft, "/documents/" + document)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aDocumentThatIsRefusedSaysWhyAndKeepsWhatIsTyped() throws Exception {
        Entry draft = aDraft();
        MockMultipartFile lying = new MockMultipartFile("file", "plan.pdf", "application/pdf", Files.png());
        MockHttpServletResponse refused =
                send(entrant, path(draft, "/documents"), typed(0, Map.of("product", "Rice Watch")), lying);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("“plan.pdf” is a PNG file by its content", "value=\"Rice Watch\"");
        assertThat(send(entrant, path(draft, "/documents"), typed(1, Map.of())).getContentAsString())
                .contains("Please choose a file first.");
    }

    @Test
    void aWithdrawnEntrySaysSo() throws Exception {
        Entry submitted = aSubmittedEntry();
        send(entrant, path(submitted, "/withdrawal"), Map.of());
        assertThat(page(entrant, "/entries/" + submitted.id()))
                .contains("You have withdrawn the entry.", "Withdrawn")
                .doesNotContain("Withdraw this entry");
    }

    @Test
    void hiddenAndAbsentAnswerAlike() throws Exception {
        Entry draft = aCompleteDraft();
        String document = entries.attach(entrant, draft.id(), "a.pdf", Files.pdf())
                .orThrow()
                .id();
        Actor other = somebody(Role.ENTRANT, "VN");
        for (String what : new String[] {"", "/documents/" + document}) {
            MockHttpServletResponse hidden = see(other, path(draft, what));
            MockHttpServletResponse absent = see(other, "/entries/absent" + what);
            assertThat(hidden.getStatus()).isEqualTo(404);
            assertThat(absent.getStatus()).isEqualTo(404);
            assertThat(bare(hidden)).isEqualTo(bare(absent));
        }
        for (String what : new String[] {"/draft", "/submission", "/withdrawal", "/documents"}) {
            assertThat(send(other, path(draft, what), Map.of()).getStatus()).isEqualTo(404);
            assertThat(call(other, path(draft, what), Map.of()).getStatus()).isEqualTo(404);
        }
    }

    /** The page without the token that differs each time. */
    private static String bare(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverMuchIsInTheEntry() {
        Entry draft = aDraft();
        int bare = statements.during(() -> read(draft));
        entries.saveDraft(entrant, draft.id(), 0, everyAnswer()).orThrow();
        for (int i = 0; i < 8; i++) {
            entries.attach(entrant, draft.id(), "plan" + i + ".pdf", Files.pdf(i))
                    .orThrow();
        }
        assertThat(statements.during(() -> read(draft))).isEqualTo(bare).isLessThanOrEqualTo(7);
    }

    private void read(Entry entry) {
        try {
            page(entrant, "/entries/" + entry.id());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
