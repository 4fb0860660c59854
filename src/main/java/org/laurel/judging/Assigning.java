package org.laurel.judging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives jurors their sheets: every entry that no conflict forbids. Who must not meet is written down, so that nothing is missed
 * of the juror there.
 */
@Component
class Assigning {

    private final Rounds rounds;
    private final Assignments assignments;
    private final ConflictsOfInterest conflicts;
    private final Roster roster;
    private final Now now;
    private final RoundLog log;
    private final ApplicationEventPublisher events;

    Assigning(
            Rounds rounds,
            Assignments assignments,
            ConflictsOfInterest conflicts,
            Roster roster,
            Now now,
            RoundLog log,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.roster = roster;
        this.now = now;
        this.log = log;
        this.events = events;
    }

    /** To everybody who sits in the stage; the round begins with it. */
    void begin(Round round, List<Round.Candidate> candidates) {
        Map<ConflictsOfInterest.Pair, String> forbidden = conflicts.all();
        Instant at = now.get();
        seated(round).forEach(juror -> assign(round, juror, candidates, forbidden, at));
        List<Assignment> made = assignments.of(round);
        log.opened(at, round, candidates, made);
        logKeptApart(made.stream(), at);
    }

    /** To everybody who sits in the stage by now and has nothing to score in this round yet. */
    void toSuccessors(Round round) {
        Instant at = now.get();
        Set<String> assigned =
                assignments.of(round).stream().map(Assignment::juror).collect(Collectors.toSet());
        seated(round).stream()
                .filter(juror -> !assigned.contains(juror.id()))
                .filter(juror -> assign(round, juror, rounds.candidates(round.id()), conflicts.all(), at))
                .forEach(juror -> {
                    log.jurorAdded(at, round, juror);
                    logKeptApart(
                            assignments.of(round).stream()
                                    .filter(one -> one.juror().equals(juror.id())),
                            at);
                });
    }

    private List<Person> seated(Round round) {
        return roster.jurors(round.edition(), round.stage(), round.category(), round.state());
    }

    /** Whether there is anything that the juror may score. */
    private boolean assign(
            Round round,
            Person juror,
            List<Round.Candidate> candidates,
            Map<ConflictsOfInterest.Pair, String> forbidden,
            Instant at) {
        if (candidates.stream().allMatch(one -> forbidden.containsKey(pair(juror, one)))) {
            return false;
        }
        for (Round.Candidate candidate : candidates) {
            String id = NewId.next();
            String conflict = forbidden.get(pair(juror, candidate));
            if (conflict == null) {
                assignments.add(id, round.id(), juror.id(), candidate.entry(), at);
                events.publishEvent(new Assignment.Made(id));
            } else {
                assignments.keepApart(id, round.id(), juror.id(), candidate.entry(), conflict, at);
            }
        }
        return true;
    }

    private static ConflictsOfInterest.Pair pair(Person juror, Round.Candidate candidate) {
        return new ConflictsOfInterest.Pair(juror.id(), candidate.entry());
    }

    private void logKeptApart(Stream<Assignment> made, Instant at) {
        made.filter(one -> one.status() == Assignment.Status.KEPT_APART).forEach(one -> log.keptApart(at, one));
    }
}
