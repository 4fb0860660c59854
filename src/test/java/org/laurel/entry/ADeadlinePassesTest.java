package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.edition.LateDeadlines;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Language;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

class ADeadlinePassesTest extends AnEdition {

    @Autowired
    private LateDeadlines deadlines;

    @Autowired
    private Proposals proposals;

    private static final String CLOSED = "Submission closed on 29 August 2025, 17:00 (Ho Chi Minh time).";

    @Test
    void theLastSecondIsInTimeAndTheStrokeOfTheHourIsNot() {
        Entry first = aCompleteDraft();
        Entry second = aCompleteDraft();
        clock.moveTo(at("2025-08-29T16:59:59"));
        assertThat(entries.submit(entrant, first.id()).given()).isTrue();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(sentence(entries.submit(entrant, second.id()))).isEqualTo(CLOSED);
    }

    @Test
    void oneSecondLateIsLateWhateverTheEntrantsOwnClockSays() {
        Entry draft = aCompleteDraft();
        clock.moveTo(OffsetDateTime.parse("2025-08-29T16:30:01+06:30").toInstant());
        Answer<Entry> late = entries.submit(entrant, draft.id());
        assertThat(refusal(late).kind()).isEqualTo(Refusal.Kind.CLOSED);
        clock.moveTo(OffsetDateTime.parse("2025-08-29T18:59:59+09:00").toInstant());
        assertThat(entries.submit(entrant, draft.id()).given()).isTrue();
    }

    @Test
    void afterItNothingCanBeTypedAttachedOrBegun() {
        Entry draft = aCompleteDraft();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(sentence(entries.saveDraft(entrant, draft.id(), 1, Map.of("product", "Late"))))
                .isEqualTo(CLOSED);
        assertThat(sentence(entries.attach(entrant, draft.id(), "a.pdf", Files.pdf())))
                .isEqualTo(CLOSED);
        assertThat(sentence(entries.removeDocument(entrant, draft.id(), "any"))).isEqualTo(CLOSED);
        assertThat(sentence(entries.register(entrant, ADA, "STC"))).isEqualTo(CLOSED);
    }

    @Test
    void whoeverReadsFrenchIsToldTheDateInFrenchAndTheNextOneInEnglish() {
        Entry draft = aCompleteDraft();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(Language.FRENCH.reading(() -> sentence(entries.submit(entrant, draft.id()))))
                .contains("29 août 2025 à 17:00");
        assertThat(sentence(entries.submit(entrant, draft.id()))).isEqualTo(CLOSED);
    }

    @Test
    void beforeTheCallNothingCanBeBegun() {
        clock.moveTo(at("2025-06-02T08:59:59"));
        assertThat(sentence(entries.register(entrant, ADA, "STC")))
                .isEqualTo("The call for entries opens on 2 June 2025, 09:00 (Ho Chi Minh time).");
    }

    @Test
    void draftsLapseAndSubmittedEntriesStay() {
        Entry submitted = aSubmittedEntry();
        Entry draft = aDraft();
        assertThat(entries.closeSubmissions(ADA)).isZero();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(entries.closeSubmissions(ADA)).isEqualTo(1);
        assertThat(entries.closeSubmissions(ADA)).isZero();
        assertThat(entries.entry(draft.id()).status()).isEqualTo(Entry.Status.LAPSED);
        assertThat(entries.entry(submitted.id()).status()).isEqualTo(Entry.Status.SUBMITTED);
        assertThat(dossiers.of(draft.id()).steps())
                .extracting(Step::what)
                .containsExactly(Step.What.BEGUN, Step.What.LAPSED);
    }

    @Test
    void closingTakesTheSameNumberOfStatementsForOneDraftAndForMany() {
        aDraft();
        clock.moveTo(at("2025-08-29T17:00:00"));
        int forOne = statements.during(() -> entries.closeSubmissions(ADA));
        clock.moveTo(at("2025-06-10T10:00:00"));
        for (int i = 0; i < 30; i++) {
            aCompleteDraft();
        }
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(statements.during(() -> entries.closeSubmissions(ADA))).isEqualTo(forOne);
    }

    @Test
    void aDeadlineMovedAfterItPassedGivesLapsedDraftsBack() {
        Entry draft = aCompleteDraft();
        clock.moveTo(at("2025-08-29T17:30:00"));
        entries.closeSubmissions(ADA);
        Actor host = somebody(Role.SECRETARIAT, "VN");
        Proposal proposal = deadlines
                .propose(host, ADA, Moment.SUBMISSION_CLOSES, at("2025-08-31T17:00:00"), "A storm")
                .orThrow();
        proposals.confirm(somebody(Role.CHAIR, "VN"), proposal.id(), "").orThrow();
        assertThat(entries.submit(entrant, draft.id()).given()).isTrue();
        assertThat(audit.about(ADA)).extracting(Act::what).contains("entry-lapsed", "entry-revived", "deadline-moved");
    }

    @Test
    void aReopenedEntryHasTheSameDeadline() {
        Entry entry = aSubmittedEntry();
        entries.reopen(coordinator, entry.id(), "Please name the standard.").orThrow();
        clock.moveTo(at("2025-08-29T16:59:59"));
        assertThat(entries.submit(entrant, entry.id()).given()).isTrue();
        assertThat(events.stream(Entry.Resubmitted.class)).containsExactly(new Entry.Resubmitted(entry.id()));
    }

    @Test
    void whatIsNotSubmittedAgainInTimeLapses() {
        Entry entry = aSubmittedEntry();
        entries.reopen(coordinator, entry.id(), "Please name the standard.").orThrow();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(sentence(entries.submit(entrant, entry.id()))).isEqualTo(CLOSED);
        entries.lapse(entry.id());
        entries.lapse(entry.id());
        assertThat(entries.entry(entry.id()).status()).isEqualTo(Entry.Status.LAPSED);
    }

    @Test
    void afterItAnEntryIsAcceptedOrDeclinedButNoLongerReopened() {
        Entry entry = aSubmittedEntry();
        clock.moveTo(at("2025-08-29T17:00:00"));
        assertThat(sentence(entries.reopen(coordinator, entry.id(), "Why?")))
                .isEqualTo(
                        "Submission closed on 29 August 2025, 17:00 (Ho Chi Minh time), so the entry can no longer be"
                                + " changed. Accept it, or decline it with a reason.");
        assertThat(entries.decline(coordinator, entry.id(), "Not a product").given())
                .isTrue();
    }

    @Test
    void whatNobodyReviewedLapsesAndCanNoLongerBeAccepted() {
        Entry entry = aSubmittedEntry();
        clock.moveTo(at("2025-09-12T17:00:00"));
        assertThat(sentence(entries.accept(coordinator, entry.id())))
                .isEqualTo("The review closed on 12 September 2025, 17:00 (Ho Chi Minh time).");
        entries.closeUnreviewed(entry.id());
        assertThat(entries.entry(entry.id()).status()).isEqualTo(Entry.Status.LAPSED);
        assertThat(entries.accepted(ADA, "VN")).isEqualTo(List.of());
    }
}
