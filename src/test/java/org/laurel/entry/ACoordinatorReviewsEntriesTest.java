package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Refusal.Fault;
import org.laurel.platform.Role;

class ACoordinatorReviewsEntriesTest extends AnEdition {

    @Test
    void aCommentGivesTheEntryBackAndItKeepsItsCode() {
        Entry submitted = aSubmittedEntry();
        Entry reopened = entries.reopen(coordinator, submitted.id(), " Please name the standard. ")
                .orThrow();
        assertThat(reopened.status()).isEqualTo(Entry.Status.COMMENTED);
        List<Step> steps = dossiers.own(entrant, submitted.id()).orThrow().steps();
        assertThat(steps.get(2).words()).isEqualTo("Please name the standard.");
        entries.saveDraft(entrant, submitted.id(), reopened.version(), Map.of("quality", "ISO 25010"))
                .orThrow();
        assertThat(entries.submit(entrant, submitted.id()).orThrow().code()).isEqualTo(submitted.code());
        assertThat(audit.about(submitted.id()).stream().map(Act::what))
                .containsExactly("entry-begun", "entry-submitted", "entry-reopened", "entry-resubmitted");
    }

    @Test
    void aCommentAndAReasonAreNeeded() {
        Entry submitted = aSubmittedEntry();
        assertThat(refusal(entries.reopen(coordinator, submitted.id(), " \n")).faults())
                .isEqualTo(List.of(new Fault("comment", "Please say what the entrant should know.")));
        assertThat(refusal(entries.decline(coordinator, submitted.id(), "x".repeat(4001)))
                        .faults())
                .isEqualTo(List.of(new Fault("reason", "Please stay within 4000 characters; these are 4001.")));
    }

    @Test
    void aDecisionSentTwiceIsOneDecision() {
        Entry submitted = aSubmittedEntry();
        Answer<Entry> once = entries.accept(coordinator, submitted.id());
        assertThat(entries.accept(coordinator, submitted.id())).isEqualTo(once);
        assertThat(events.stream(Entry.Accepted.class).count()).isEqualTo(1);
        Entry other = aSubmittedEntry();
        once = entries.reopen(coordinator, other.id(), "Why?");
        assertThat(entries.reopen(coordinator, other.id(), "Why?")).isEqualTo(once);
        assertThat(events.stream(Entry.Reopened.class).count()).isEqualTo(1);
    }

    @Test
    void anotherDecisionThatComesTooLateIsToldSo() {
        Entry accepted = anAcceptedEntry();
        Answer<Entry> late = entries.decline(coordinator, accepted.id(), "Too small");
        assertThat(refusal(late).kind()).isEqualTo(Refusal.Kind.OVERTAKEN);
        assertThat(sentence(late)).isEqualTo("Nothing was changed: the entry is already accepted.");
        Entry reopened = aSubmittedEntry();
        entries.reopen(coordinator, reopened.id(), "Why?").orThrow();
        assertThat(sentence(entries.reopen(coordinator, reopened.id(), "And who?")))
                .isEqualTo("Nothing was changed: the entry is reopened and back with its entrant.");
    }

    @Test
    void whoeverAcceptsAgainstTheRulesOfEligibilityHasThatInTheLog() {
        Entry submitted = aSubmittedEntry();
        entries.noteEligibility(submitted.id(), List.of("The product won within the year before."));
        assertThat(entries.entry(submitted.id()).eligibility())
                .contains(List.of("The product won within the year before."));
        assertThat(entries.accept(coordinator, submitted.id()).given()).isTrue();
        Act last = audit.about(submitted.id()).get(3);
        assertThat(last.what() + ": " + last.detail())
                .isEqualTo("eligibility-waived: The product won within the year before.");
        Entry eligible = aSubmittedEntry();
        entries.noteEligibility(eligible.id(), List.of());
        assertThat(entries.accept(coordinator, eligible.id()).orThrow().eligibility())
                .contains(List.of());
        assertThat(audit.about(eligible.id())).hasSize(3);
    }

    @Test
    void aNewSubmissionIsLookedAtAnew() {
        Entry submitted = aSubmittedEntry();
        entries.noteEligibility(submitted.id(), List.of("The product won within the year before."));
        entries.reopen(coordinator, submitted.id(), "Is that so?").orThrow();
        assertThat(entries.submit(entrant, submitted.id()).orThrow().eligibility())
                .isEmpty();
    }

    @Test
    void anotherStatesEntryAndADraftAreAsIfTheyWereNotThere() {
        Entry submitted = aSubmittedEntry();
        Entry draft = aDraft();
        Actor thai = somebody(Role.COORDINATOR, "TH");
        Answer<Entry> absent = entries.accept(thai, "absent");
        assertThat(sentence(absent)).isEqualTo("There is no such entry.");
        assertThat(entries.accept(thai, submitted.id())).isEqualTo(absent);
        assertThat(entries.reopen(thai, submitted.id(), "Why?")).isEqualTo(absent);
        assertThat(entries.decline(thai, submitted.id(), "No")).isEqualTo(absent);
        assertThat(dossiers.onDesk(thai, submitted.id())).isEqualTo(absent);
        assertThat(dossiers.onDesk(coordinator, draft.id())).isEqualTo(absent);
        assertThat(entries.accept(coordinator, draft.id())).isEqualTo(absent);
        assertThat(entries.accept(entrant, submitted.id())).isEqualTo(absent);
        assertThat(entries.ofState(ADA, "TH")).isEmpty();
        assertThat(entries.ofState(ADA, "VN")).extracting(Entry::id).containsExactly(submitted.id());
    }

    @Test
    void onlyAnAcceptedEntryIsNominatedAndOnlyOnce() {
        Entry accepted = anAcceptedEntry();
        entries.markNominated(accepted.id());
        entries.markNominated(accepted.id());
        assertThat(entries.nominated(ADA, "STC")).extracting(Entry::id).containsExactly(accepted.id());
        assertThatThrownBy(() -> entries.markNotNominated(accepted.id())).isInstanceOf(IllegalStateException.class);
        String submitted = aSubmittedEntry().id();
        assertThatThrownBy(() -> entries.markNominated(submitted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void statesWithAcceptedEntriesAreInOrder() {
        anAcceptedEntry();
        Actor thaiEntrant = somebody(Role.ENTRANT, "TH");
        Entry thai = aDraftOf(thaiEntrant);
        entries.saveDraft(thaiEntrant, thai.id(), 0, everyAnswer()).orThrow();
        entries.submit(thaiEntrant, thai.id()).orThrow();
        entries.accept(somebody(Role.COORDINATOR, "TH"), thai.id()).orThrow();
        assertThat(entries.statesWithAcceptedEntries(ADA)).isEqualTo(List.of("TH", "VN"));
    }

    @Test
    void listsAreInTheOrderOfCodesAndTakeTheSameNumberOfStatementsForTenAndForAThousand() {
        many(10);
        int forTen = lists();
        many(990);
        assertThat(lists()).isEqualTo(forTen);
        assertThat(entries.accepted(ADA, "VN"))
                .hasSize(1000)
                .isSortedAccordingTo(Comparator.comparing(entry -> String.valueOf(entry.code())));
    }

    private int lists() {
        return statements.during(() -> {
            entries.accepted(ADA, "VN");
            entries.ofState(ADA, "VN");
            entries.nominated(ADA, "STC");
            entries.own(entrant, ADA);
            entries.statesWithAcceptedEntries(ADA);
        });
    }

    private void many(int howMany) {
        Entry model = anAcceptedEntry();
        jdbc.sql("update entry set code = ? where id = ?")
                .params("M" + howMany, model.id())
                .update();
        for (int i = 1; i < howMany; i++) {
            jdbc.sql("""
                    insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,
                    changed_at, submitted_at) select cast(? as varchar), edition, category, state, entrant,
                    cast(? as varchar), status, version, title, begun_at, changed_at, submitted_at
                    from entry where id = ?""")
                    .params(model.id() + "-" + i, "M" + howMany + "-" + i, model.id())
                    .update();
        }
    }
}
