package org.laurel.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Timetable;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people give one entry back to its entrant after submission closed, until a time that they name: one that waits for its
 * review, or one that lapsed because it was not submitted again in time.
 */
@Service
public class LateEntries implements JointAct {

    public static final String KIND = "late-entry";

    private static final String UNTIL = "until";
    private static final Set<Entry.Status> POSSIBLE = EnumSet.of(Entry.Status.SUBMITTED, Entry.Status.LAPSED);

    private final Proposals proposals;
    private final StoredEntries entries;
    private final Transitions transitions;
    private final RunningEditions editions;
    private final Now now;

    LateEntries(
            Proposals proposals, StoredEntries entries, Transitions transitions, RunningEditions editions, Now now) {
        this.proposals = proposals;
        this.entries = entries;
        this.transitions = transitions;
        this.editions = editions;
        this.now = now;
    }

    @Transactional
    public Answer<Proposal> propose(Actor by, String entry, Instant until, String reason) {
        return entries.find(entry)
                .map(found ->
                        new Proposal.Wanted(found.edition(), KIND, entry, Map.of(UNTIL, until.toString()), reason))
                .map(wanted -> proposals.propose(by, wanted, ""))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.entry.unknown")));
    }

    /** The entries that can be given back now, by code. */
    @Transactional(readOnly = true)
    public List<Entry> possible(String edition) {
        return entries.submitted(edition).stream()
                .filter(entry -> POSSIBLE.contains(entry.status()))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        Entry entry = entries.find(proposal.subject()).orElseThrow();
        Edition edition = editions.rules(entry.edition());
        return entry.code() + ", " + entry.title() + " (" + entry.state() + "): "
                + WrittenMoment.of(Instant.parse(proposal.term(UNTIL)), edition.zone());
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        Entry entry = entries.lock(proposal.subject()).orElseThrow();
        if (!entry.wasEverSubmitted() || !POSSIBLE.contains(entry.status())) {
            return no(Opening.locked(entry.status()));
        }
        Edition edition = editions.get(entry.edition());
        Instant at = now.get();
        if (at.isBefore(edition.timetable().at(Moment.SUBMISSION_CLOSES))) {
            return no(Phrase.of("no.entry.submission-open"));
        }
        return until(edition, at, Instant.parse(proposal.term(UNTIL)));
    }

    /** It has to be submitted while there is still time to review it. */
    private static Optional<Refusal> until(Edition edition, Instant at, Instant until) {
        if (!at.isBefore(until)) {
            return no(Phrase.of("no.proposal.time-ahead"));
        }
        Timetable timetable = edition.timetable();
        return timetable
                .find(Moment.REVIEW_CLOSES)
                .or(() -> timetable.next(Moment.SUBMISSION_CLOSES))
                .filter(next -> !until.isBefore(next))
                .flatMap(next -> no(Phrase.of("no.proposal.time-before", WrittenMoment.of(next, edition.zone()))));
    }

    private static Optional<Refusal> no(String sentence) {
        return Optional.of(Refusal.because(Refusal.Kind.CLOSED, sentence));
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        Entry entry = entries.lock(proposal.subject()).orElseThrow();
        entries.openUntil(entry.id(), Instant.parse(proposal.term(UNTIL)));
        transitions.reopenedLate(proposal.last(), entry, proposal.reason(), now.get());
    }
}
