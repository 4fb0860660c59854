package org.laurel.judging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.roster.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people strike out a sheet that was handed in: it is kept with its reason, and counts no longer. Only before its round is
 * sealed, because afterwards nobody could tell what to strike out without reading it.
 */
@Service
public class StrikeOuts implements JointAct {

    public static final String KIND = "strike-out";

    private final Proposals proposals;
    private final Assignments assignments;
    private final Rounds rounds;
    private final ScoreSheets sheets;
    private final SealedRounds sealed;
    private final RoundLog log;
    private final Roster roster;
    private final Now now;
    private final ApplicationEventPublisher events;

    StrikeOuts(
            Proposals proposals,
            Assignments assignments,
            Rounds rounds,
            ScoreSheets sheets,
            SealedRounds sealed,
            RoundLog log,
            Roster roster,
            Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.rounds = rounds;
        this.sheets = sheets;
        this.sealed = sealed;
        this.log = log;
        this.roster = roster;
        this.now = now;
        this.events = events;
    }

    /** @param sheet id of the assignment that the sheet answers */
    @Transactional
    public Answer<Proposal> propose(Actor by, String sheet, String reason) {
        return assignments
                .find(sheet)
                .map(assignment -> new Proposal.Wanted(assignment.round().edition(), KIND, sheet, Map.of(), reason))
                .map(wanted -> proposals.propose(by, wanted, ""))
                .orElseGet(() -> Answer.refuse(unknown()));
    }

    private static Refusal unknown() {
        return Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.sheet-not-counted"));
    }

    /** The rounds of an edition that are not sealed, nor about to be. */
    @Transactional(readOnly = true)
    public List<Round> unsealed(String edition) {
        return rounds.of(edition).stream()
                .filter(round -> !sealed.isSettled(round.id()))
                .toList();
    }

    /** The sheets that can be struck out in a round that is not sealed. */
    @Transactional(readOnly = true)
    public List<Assignment> possible(Round round) {
        if (sealed.isSettled(round.id())) {
            return List.of();
        }
        var live = sheets.live(round).keySet();
        return assignments.of(round).stream()
                .filter(assignment -> assignment.held() && live.contains(assignment.id()))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        Assignment assignment = assignments.find(proposal.subject()).orElseThrow();
        return roster.person(assignment.juror()).name() + ", " + assignment.code() + " ("
                + assignment.round().stage() + ")";
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        Assignment assignment =
                assignments.find(proposal.subject()).filter(Assignment::held).orElse(null);
        if (assignment == null) {
            return Optional.of(unknown());
        }
        Round round = rounds.hold(assignment.round().id());
        if (round.status() == Round.Status.FROZEN || sealed.isSettled(round.id())) {
            return Optional.of(Refusal.because(Refusal.Kind.CLOSED, Phrase.of("no.judging.strike-sealed")));
        }
        return sheets.history(assignment.id()).isEmpty()
                ? Optional.of(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.strike-nothing")))
                : Optional.empty();
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        Assignment assignment = assignments.find(proposal.subject()).orElseThrow();
        Round round = assignment.round();
        Instant at = now.get();
        assignments.exclude(assignment.id(), Assignment.Status.STRUCK_OUT, proposal.reason(), at);
        log.struckOut(at, assignment, proposal.reason(), List.of(proposal.proposer(), proposal.last()));
        events.publishEvent(
                new Assignment.StruckOut(assignment.id(), round.edition(), round.stage(), round.category()));
    }
}
