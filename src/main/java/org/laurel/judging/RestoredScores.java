package org.laurel.judging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people put the score sheets of an open round back to what they were at a past moment. Nothing is overwritten: what counted
 * then is written once more as the newest revision, and what was handed in since is superseded like any other. A sheet that was
 * not handed in yet by then stays as it is.
 */
@Service
public class RestoredScores implements JointAct {

    public static final String KIND = "restore-scores";

    private static final String THEN = "then";

    private final RoundProposals proposals;
    private final Rounds rounds;
    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final SealedRounds sealed;
    private final RoundLog log;
    private final Now now;
    private final ApplicationEventPublisher events;

    RestoredScores(
            RoundProposals proposals,
            Rounds rounds,
            Assignments assignments,
            ScoreSheets sheets,
            SealedRounds sealed,
            RoundLog log,
            Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.assignments = assignments;
        this.sheets = sheets;
        this.sealed = sealed;
        this.log = log;
        this.now = now;
        this.events = events;
    }

    @Transactional
    public Answer<Proposal> propose(Actor by, Round round, Instant then, String reason) {
        return proposals.propose(by, KIND, round, Map.of(THEN, then.toString()), reason);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        return proposals.told(rounds.get(proposal.subject()), then(proposal));
    }

    private static Instant then(Proposal proposal) {
        return Instant.parse(proposal.term(THEN));
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        Round round = rounds.hold(proposal.subject());
        if (!round.open() || sealed.isSettled(round.id())) {
            return RoundProposals.no(Phrase.of("no.judging.restore-closed"));
        }
        if (!then(proposal).isBefore(now.get())) {
            return RoundProposals.no(Phrase.of("no.judging.time-passed"));
        }
        return changed(round, then(proposal)).findAny().isEmpty()
                ? RoundProposals.no(Phrase.of("no.judging.restore-nothing"))
                : Optional.empty();
    }

    /** A sheet that says something else now than it did then. */
    private record Changed(Assignment assignment, ScoreSheet past, ScoreSheet live) {

        boolean really() {
            return !past.marks().equals(live.marks()) || !past.remark().equals(live.remark());
        }
    }

    private Stream<Changed> changed(Round round, Instant then) {
        Map<String, List<ScoreSheet>> revisions = sheets.revisions(round);
        return assignments.of(round).stream()
                .filter(Assignment::held)
                .flatMap(assignment -> changed(assignment, revisions.getOrDefault(assignment.id(), List.of()), then))
                .filter(Changed::really);
    }

    private static Stream<Changed> changed(Assignment assignment, List<ScoreSheet> revisions, Instant then) {
        return revisions.stream()
                .filter(revision -> !revision.submittedAt().isAfter(then))
                .reduce((earlier, later) -> later)
                .map(past -> new Changed(assignment, past, revisions.get(revisions.size() - 1)))
                .stream();
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        Round round = rounds.get(proposal.subject());
        Instant at = now.get();
        changed(round, then(proposal)).toList().forEach(sheet -> {
            ScoreSheet again = sheet.past().again(sheet.live().revision() + 1, at);
            sheets.save(again);
            log.restored(
                    proposal.last(), sheet.assignment(), again, sheet.past().revision());
            events.publishEvent(new ScoreSheet.Restored(
                    sheet.assignment().id(), sheet.past().submittedAt()));
        });
    }
}
