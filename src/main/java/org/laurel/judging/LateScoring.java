package org.laurel.judging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.roster.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people let a round, or one sheet of it, take scores again after its closing date, until a time that they name. Nothing that
 * is sealed is opened by it.
 */
@Service
public class LateScoring implements JointAct {

    public static final String KIND = "late-scoring";

    private static final String UNTIL = "until";
    private static final String SHEET = "sheet";
    private static final String EVERY_SHEET = "";

    private final RoundProposals proposals;
    private final Rounds rounds;
    private final Assignments assignments;
    private final RoundProgress progress;
    private final SealedRounds sealed;
    private final ChairDecisions decisions;
    private final RoundLog log;
    private final Roster roster;
    private final RunningEditions editions;
    private final Now now;
    private final ApplicationEventPublisher events;

    LateScoring(
            RoundProposals proposals,
            Rounds rounds,
            Assignments assignments,
            RoundProgress progress,
            SealedRounds sealed,
            ChairDecisions decisions,
            RoundLog log,
            Roster roster,
            RunningEditions editions,
            Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.assignments = assignments;
        this.progress = progress;
        this.sealed = sealed;
        this.decisions = decisions;
        this.log = log;
        this.roster = roster;
        this.editions = editions;
        this.now = now;
        this.events = events;
    }

    /** Every sheet of the round can be handed in, or handed in anew, until then. */
    @Transactional
    public Answer<Proposal> proposeForRound(Actor by, Round round, Instant until, String reason) {
        return propose(by, round, EVERY_SHEET, until, reason);
    }

    /** Only this one sheet, by the id of its assignment. */
    @Transactional
    public Answer<Proposal> proposeForSheet(Actor by, String sheet, Instant until, String reason) {
        return assignments
                .find(sheet)
                .map(assignment -> propose(by, assignment.round(), sheet, until, reason))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.sheet-unknown")));
    }

    private Answer<Proposal> propose(Actor by, Round round, String sheet, Instant until, String reason) {
        Map<String, String> terms = Map.of(SHEET, sheet, UNTIL, until.toString());
        return proposals.propose(by, KIND, round, terms, reason);
    }

    /** When the last sheet of a round is no longer in time. */
    public Instant closesAt(Round round) {
        return rounds.closesAt(round.id());
    }

    /**
     * A round that two people gave more time takes sheets again: what is owed is asked for again.
     *
     * @throws RefusedException if nobody gave it more time, whoever asks
     */
    @Transactional
    public void reopen(Round round) {
        Instant at = now.get();
        if (sealed.isSettled(round.id()) || !at.isBefore(rounds.closesAt(round.id()))) {
            throw new RefusedException(
                    Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.judging.reopened-by-two")));
        }
        if (rounds.change(round.id(), Round.Status.CLOSED, Round.Status.OPEN, at)) {
            log.reopened(at, round);
            progress.owed(round).stream()
                    .filter(assignment -> at.isBefore(assignment.closesAt()))
                    .forEach(assignment -> events.publishEvent(new Assignment.Made(assignment.id())));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        Round round = rounds.get(proposal.subject());
        Instant until = Instant.parse(proposal.term(UNTIL));
        return assignments
                .find(proposal.term(SHEET))
                .map(sheet -> roster.person(sheet.juror()).name() + ", " + sheet.code())
                .map(sheet -> proposals.told(sheet, round, until))
                .orElseGet(() -> proposals.told(round, until));
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        Round round = rounds.hold(proposal.subject());
        if (round.status() == Round.Status.FROZEN || sealed.isSettled(round.id())) {
            return RoundProposals.no(Phrase.of("no.judging.sealed"));
        }
        if (!round.state().isEmpty()) {
            return RoundProposals.no(Phrase.of("no.judging.panel-done"));
        }
        return closing(round, proposal).or(() -> until(round, Instant.parse(proposal.term(UNTIL))));
    }

    /** A jury's round is closed by its diagram, moments after its date; a final's stays open for the freeze. */
    private Optional<Refusal> closing(Round round, Proposal proposal) {
        Instant closes = assignments
                .find(proposal.term(SHEET))
                .map(Assignment::closesAt)
                .orElseGet(() -> rounds.closesAt(round.id()));
        boolean closed = round.status() == Round.Status.CLOSED || isFinal(round);
        return closed && !now.get().isBefore(closes)
                ? Optional.empty()
                : RoundProposals.no(Phrase.of("no.judging.not-closed"));
    }

    private boolean isFinal(Round round) {
        Stage stage = editions.rules(round.edition()).stage(round.stage()).orElseThrow();
        return stage.kind() == Stage.Kind.FINAL;
    }

    private Optional<Refusal> until(Round round, Instant until) {
        Edition edition = editions.get(round.edition());
        if (!now.get().isBefore(until)) {
            return RoundProposals.no(Phrase.of("no.proposal.time-ahead"));
        }
        return edition.timetable()
                .next(Moment.of(round.closes()))
                .filter(next -> !until.isBefore(next))
                .flatMap(next -> RoundProposals.no(
                        Phrase.of("no.proposal.time-before", WrittenMoment.of(next, edition.zone()))));
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        Round round = rounds.get(proposal.subject());
        Instant until = Instant.parse(proposal.term(UNTIL));
        if (proposal.term(SHEET).equals(EVERY_SHEET)) {
            rounds.openUntil(round.id(), until);
        } else {
            assignments.openUntil(proposal.term(SHEET), until);
        }
        log.givenTime(now.get(), proposal.last(), round, proposal.term(SHEET) + " until " + until);
        if (round.status() == Round.Status.CLOSED) {
            reopen(round);
            decisions.extend(round, proposal.last(), proposal.reason());
        }
    }
}
