package org.laurel.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.mock.web.MockHttpServletResponse;

class ACoordinatorWorksAtTheDeskTest extends EntryPagesOfAnEdition {

    private static String path(Entry entry, String what) {
        return "/desk/entries/" + entry.id() + what;
    }

    @Test
    void theDeskSaysWhatWaitsAndNotWhatIsStillBeingWritten() throws Exception {
        assertThat(page(coordinator, "/desk"))
                .contains("No entry waits for your decision.", "Nothing has been submitted yet.")
                .contains("Public Sector", "Private Sector", "Digital Inclusivity");
        Entry submitted = aSubmittedEntry();
        aDraft();
        assertThat(page(coordinator, "/desk"))
                .contains("The desk of Viet Nam", "1 entry waits for your decision.", "94 days left")
                .contains(String.valueOf(submitted.code()), "0 of 1 accepted.", "Not checked yet")
                .doesNotContain("A new entry");
    }

    @Test
    void anEntryIsShownWithItsEligibilityItsAnswersAndItsDocuments() throws Exception {
        Entry draft = aCompleteDraft();
        entries.attach(entrant, draft.id(), "Plan.pdf", Files.pdf()).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        entries.noteEligibility(draft.id(), List.of("The product won within the year before."));
        assertThat(page(coordinator, path(draft, "")))
                .contains("The product won within the year before.", "Mekong Example Company", "Plan.pdf")
                .contains("https://video.example.org/rice-watch", "Agreed", "Accept the entry");
        String document = dossiers.of(draft.id()).attachments().get(0).id();
        assertThat(see(coordinator, path(draft, "/documents/" + document)).getContentAsByteArray())
                .isEqualTo(Files.pdf());
    }

    @Test
    void aCommentReopensAndTheEntrantReadsIt() throws Exception {
        Entry submitted = aSubmittedEntry();
        MockHttpServletResponse empty = send(coordinator, path(submitted, "/comment"), Map.of("comment", " "));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("<a href=\"#comment\">Please say what the entrant should know.</a>");
        send(coordinator, path(submitted, "/comment"), Map.of("comment", "Which standard <b>exactly</b>?"));
        assertThat(page(entrant, "/entries/" + submitted.id()))
                .contains("The coordinator of Viet Nam writes:", "Which standard &lt;b&gt;exactly&lt;/b&gt;?")
                .contains("Save the draft")
                .doesNotContain(coordinator.login());
    }

    @Test
    void acceptingTwiceIsAcceptingOnceAndTooLateIsSaidWithTheWordsKept() throws Exception {
        Entry submitted = aSubmittedEntry();
        assertThat(send(coordinator, path(submitted, "/acceptance"), Map.of()).getRedirectedUrl())
                .isEqualTo("/desk");
        assertThat(send(coordinator, path(submitted, "/acceptance"), Map.of()).getRedirectedUrl())
                .isEqualTo("/desk");
        MockHttpServletResponse late =
                send(coordinator, path(submitted, "/refusal"), Map.of("reason", "A long considered reason"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Nothing was changed: the entry is already accepted.", "A long considered reason");
    }

    @Test
    void anotherStatesEntryIsHiddenLikeOneThatIsAbsent() throws Exception {
        Entry submitted = aSubmittedEntry();
        Actor thai = somebody(Role.COORDINATOR, "TH");
        assertThat(see(thai, path(submitted, "")).getStatus()).isEqualTo(404);
        assertThat(see(coordinator, "/desk/entries/absent").getStatus()).isEqualTo(404);
        assertThat(see(coordinator, path(aDraft(), "")).getStatus()).isEqualTo(404);
        for (String act : new String[] {"/acceptance", "/comment", "/refusal"}) {
            assertThat(send(thai, path(submitted, act), Map.of("comment", "x", "reason", "x"))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(page(thai, "/desk")).doesNotContain(String.valueOf(submitted.code()));
        assertThat(see(entrant, path(submitted, "")).getStatus()).isEqualTo(403);
    }

    @Test
    void theDeskTakesTheSameStatementsForOneEntryAndForMany() {
        aSubmittedEntry();
        int forOne = statements.during(this::desk);
        for (int i = 0; i < 20; i++) {
            aSubmittedEntry();
        }
        assertThat(statements.during(this::desk)).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    private void desk() {
        try {
            page(coordinator, "/desk");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
