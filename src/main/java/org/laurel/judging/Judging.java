package org.laurel.judging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to rounds of scoring: opening them, who scores what, recusal and replacement, closing and freezing. */
@Service
public class Judging {

    private final Rounds rounds;
    private final Assignments assignments;
    private final Assigning assigning;
    private final RoundProgress progress;
    private final ConflictsOfInterest conflicts;
    private final Roster roster;
    private final RunningEditions editions;
    private final Now now;
    private final RoundLog log;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    Judging(
            Rounds rounds,
            Assignments assignments,
            Assigning assigning,
            RoundProgress progress,
            ConflictsOfInterest conflicts,
            Roster roster,
            RunningEditions editions,
            Now now,
            RoundLog log,
            Sealing sealing,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.assigning = assigning;
        this.progress = progress;
        this.conflicts = conflicts;
        this.roster = roster;
        this.editions = editions;
        this.now = now;
        this.log = log;
        this.sealing = sealing;
        this.events = events;
    }

    public Optional<Round> find(String edition, String stage, String category, String state) {
        return rounds.find(edition, stage, category, state);
    }

    public List<Round> rounds(String edition) {
        return rounds.of(edition);
    }

    /** How many sheets the round's jurors have to hand in. */
    public int sheetsToScore(Round round) {
        return (int) assignments.of(round).stream().filter(Assignment::held).count();
    }

    public List<Assignment> assignments(Round round) {
        return assignments.of(round);
    }

    public Assignment assignment(String id) {
        return assignments.find(id).orElseThrow();
    }

    /** Notes that a juror must not score an entry; a pair that is known already keeps its first reason. */
    @Transactional
    public void noteConflict(String juror, String entry, String reason) {
        conflicts.note(new ConflictsOfInterest.Pair(juror, entry), reason, false);
    }

    /** The jurors who have said themselves that they must not score an entry. */
    public boolean hasDeclared(String juror, String entry) {
        return conflicts.declared().contains(new ConflictsOfInterest.Pair(juror, entry));
    }

    /** Opens a round and gives every juror of the stage every entry, but for conflicts; once opened it is only found. */
    @Transactional
    public Round open(String edition, String stage, String category, String state, List<Round.Candidate> candidates) {
        return rounds.find(edition, stage, category, state).orElseGet(() -> {
            String closes = stage(edition, stage).closes().key();
            Round round = new Round(NewId.next(), edition, stage, category, state, closes, Round.Status.OPEN);
            rounds.add(round, candidates, now.get());
            assigning.begin(round, candidates);
            return round;
        });
    }

    /** A conflict has come to light: the juror's sheet, if there is one, is kept and excluded with the reason. */
    @Transactional
    public Answer<Assignment> recuse(Actor by, String id, String reason) {
        Assignment assignment = assignments.find(id).orElse(null);
        if (assignment == null || !assignment.held()) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.sheet-taken-back"));
        }
        if (reason.isBlank()) {
            return Answer.refuse(Refusal.invalid(
                    Phrase.of("no.judging.conflict"),
                    List.of(new Refusal.Fault("reason", Phrase.of("no.judging.conflict")))));
        }
        if (assignment.round().status() == Round.Status.FROZEN || sealing.isSealed(assignment.round())) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.judging.frozen"));
        }
        Instant at = now.get();
        assignments.exclude(id, Assignment.Status.RECUSED, reason, at);
        conflicts.note(new ConflictsOfInterest.Pair(assignment.juror(), assignment.entry()), reason, true);
        log.recused(at, by, assignment, reason);
        Round round = assignment.round();
        events.publishEvent(
                new Assignment.Recused(id, round.edition(), round.stage(), round.category(), round.state()));
        return Answer.of(assignment);
    }

    /** Somebody else scores in a juror's place from now on; what the juror handed in is kept and excluded. */
    @Transactional
    public Answer<Person> replace(Actor by, Round round, String juror, Person successor, String reason) {
        List<Assignment> theirs = assignments.of(round).stream()
                .filter(assignment -> assignment.juror().equals(juror) && assignment.held())
                .toList();
        if (theirs.isEmpty() || !round.open()) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.no-open-sheets"));
        }
        theirs.forEach(assignment -> takeBack(by, assignment, reason));
        roster.seat(round.edition(), round.stage(), successor, round.category(), nullIfEmpty(round.state()));
        events.publishEvent(new Round.JurorReplaced(round.edition(), round.stage(), round.category(), round.state()));
        return Answer.of(successor);
    }

    /** Gives everybody who sits in the stage and has nothing to score in this round yet every entry, but for conflicts. */
    @Transactional
    public void assignSuccessors(Round round) {
        assigning.toSuccessors(round);
    }

    private void takeBack(Actor by, Assignment assignment, String reason) {
        Instant at = now.get();
        assignments.exclude(assignment.id(), Assignment.Status.TAKEN_BACK, reason, at);
        log.takenBack(at, by, assignment, reason);
        events.publishEvent(new Assignment.TakenBack(assignment.id()));
    }

    /** Closes a round; what has not been handed in is missing, which is not a zero. Closing twice changes nothing. */
    @Transactional
    public void close(Round round) {
        Instant at = now.get();
        if (rounds.change(round.id(), Round.Status.OPEN, Round.Status.CLOSED, at)) {
            log.closed(at, round);
            progress.owed(round).forEach(assignment -> events.publishEvent(new Assignment.TakenBack(assignment.id())));
            events.publishEvent(new Round.Closed(round.id(), round.edition(), round.stage(), round.category()));
        }
    }

    /** Fixes sheets and standings for good; refused, with names, while a sheet is missing. */
    @Transactional
    public Answer<Round> freeze(Actor by, Round round) {
        List<Refusal.Fault> missing = progress.missing(round);
        if (!missing.isEmpty()) {
            return Answer.refuse(new Refusal(Refusal.Kind.OVERTAKEN, Phrase.of("no.judging.sheets-missing"), missing));
        }
        return keysToSealWith(round.edition()).then(keys -> frozen(by, round));
    }

    /** Refused before the keys exist under which a round is sealed; what to do is in the refusal. */
    public Answer<String> keysToSealWith(String edition) {
        return sealing.whyNot(edition).<Answer<String>>map(Answer::refuse).orElseGet(() -> Answer.of(edition));
    }

    private Answer<Round> frozen(Actor by, Round round) {
        if (!rounds.change(round.id(), Round.Status.OPEN, Round.Status.FROZEN, now.get())) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.judging.frozen-already"));
        }
        log.frozen(now.get(), by, round);
        return sealing.seal(round).then(closed -> {
            events.publishEvent(new Round.Closed(round.id(), round.edition(), round.stage(), round.category()));
            return Answer.of(rounds.get(round.id()));
        });
    }

    /** Who goes on to the next stage; decided by the standings at the cut, which are sealed with it. */
    @Transactional
    public void letGoOn(Round round, List<String> entries) {
        rounds.letGoOn(round.id(), entries);
        sealing.sealWhenKeysExist(round);
    }

    /**
     * A round whose sheets the award goes on without: a jury of which nothing is awarded, a panel whose state has nominated. What
     * is on them is nobody's business any more.
     */
    @Transactional
    public void sealAsItStands(Round round) {
        sealing.sealWhenKeysExist(round);
    }

    public List<Round.Candidate> goingOn(Round round) {
        return rounds.goingOn(round.id());
    }

    /** Whom the jury of a category lets go on; nobody as long as it has not decided. */
    public List<Round.Candidate> finalists(String edition, String category) {
        return editions.rules(edition).stages(Stage.Kind.JURY).stream()
                .flatMap(jury -> rounds.find(edition, jury.id(), category, "").stream())
                .flatMap(round -> rounds.goingOn(round.id()).stream())
                .toList();
    }

    public List<Round.Candidate> candidates(Round round) {
        return rounds.candidates(round.id());
    }

    private Stage stage(String edition, String stage) {
        return editions.rules(edition).stage(stage).orElseThrow();
    }

    private static @Nullable String nullIfEmpty(String state) {
        return state.isEmpty() ? null : state;
    }
}
