package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.edition.LateDeadlines;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

class AnEntryIsGivenBackLateTest extends AnEdition {

    private static final Instant DUE = at("2025-08-31T12:00:00");

    @Autowired
    private LateEntries late;

    @Autowired
    private LateDeadlines deadlines;

    @Autowired
    private Proposals proposals;

    private Actor chair;
    private Actor host;

    @BeforeEach
    void offices() {
        jdbc.sql("delete from proposal_voice").update();
        jdbc.sql("delete from proposal").update();
        chair = somebody(Role.CHAIR, "VN");
        host = somebody(Role.SECRETARIAT, "VN");
    }

    private Entry waitingForItsReview() {
        Entry entry = aSubmittedEntry();
        clock.moveTo(at("2025-08-29T18:00:00"));
        return entry;
    }

    private Proposal proposed(Entry entry) {
        return late.propose(host, entry.id(), DUE, "Its video was cut by our server")
                .orThrow();
    }

    @Test
    void oneAloneChangesNothing() {
        Entry entry = waitingForItsReview();
        Proposal proposal = proposed(entry);
        assertThat(refusal(proposals.confirm(host, proposal.id(), "")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(entries.entry(entry.id()).status()).isEqualTo(Entry.Status.SUBMITTED);
    }

    @Test
    void twoPeopleGiveItBackUntilTheTimeTheyName() {
        Entry entry = waitingForItsReview();
        proposals.confirm(chair, proposed(entry).id(), "").orThrow();
        assertThat(events.stream(Entry.Reopened.class)).contains(new Entry.Reopened(entry.id()));
        clock.moveTo(DUE.minusSeconds(1));
        assertThat(entries.submit(entrant, entry.id()).orThrow().status()).isEqualTo(Entry.Status.SUBMITTED);
    }

    @Test
    void fromThatTimeOnItIsClosedAgain() {
        Entry entry = waitingForItsReview();
        proposals.confirm(chair, proposed(entry).id(), "").orThrow();
        clock.moveTo(DUE);
        assertThat(refusal(entries.submit(entrant, entry.id())).kind()).isEqualTo(Refusal.Kind.CLOSED);
    }

    @Test
    void nobodyElsesDeadlineMoves() {
        Entry other = aCompleteDraft();
        Entry entry = waitingForItsReview();
        proposals.confirm(chair, proposed(entry).id(), "").orThrow();
        assertThat(refusal(entries.submit(entrant, other.id())).kind()).isEqualTo(Refusal.Kind.CLOSED);
    }

    @Test
    void theTimeLeavesRoomForTheReview() {
        Entry entry = waitingForItsReview();
        Instant review = editions.get(ADA).timetable().at(Moment.REVIEW_CLOSES);
        assertThat(sentence(late.propose(host, entry.id(), review, "A storm")))
                .startsWith("The time must be before the timetable goes on:");
        assertThat(sentence(late.propose(host, entry.id(), clock.get(), "A storm")))
                .isEqualTo("Please name a time that is still ahead.");
    }

    @Test
    void whileSubmissionIsOpenOrOnceItIsAcceptedItIsRefused() {
        Entry entry = aSubmittedEntry();
        assertThat(sentence(late.propose(host, entry.id(), DUE, "A storm")))
                .isEqualTo("Submission is still open; the coordinator can reopen the entry.");
        entries.accept(coordinator, entry.id()).orThrow();
        clock.moveTo(at("2025-08-29T18:00:00"));
        assertThat(sentence(late.propose(host, entry.id(), DUE, "A storm")))
                .isEqualTo("This entry is accepted and can no longer be changed.");
    }

    @Test
    void aClosingDateThatHasPassedIsMovedByTwoPeople() {
        Entry draft = aCompleteDraft();
        clock.moveTo(at("2025-08-29T17:30:00"));
        entries.closeSubmissions(ADA);
        assertThat(sentence(editions.move(host, ADA, Moment.SUBMISSION_CLOSES, DUE, "A storm")))
                .isEqualTo("This date has passed. Moving it opens again what is closed, and that takes two people.");
        Proposal proposal = deadlines
                .propose(host, ADA, Moment.SUBMISSION_CLOSES, DUE, "A storm")
                .orThrow();
        assertThat(refusal(entries.submit(entrant, draft.id())).kind()).isEqualTo(Refusal.Kind.CLOSED);
        proposals.confirm(chair, proposal.id(), "").orThrow();
        assertThat(entries.submit(entrant, draft.id()).given()).isTrue();
    }
}
