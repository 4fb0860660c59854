package org.laurel.judging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Evidence;
import org.laurel.audit.Receipt;
import org.laurel.bundle.Records;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.tally.score.OwnState;
import org.laurel.tally.score.ScoreRules;
import org.springframework.stereotype.Component;

/**
 * Puts what happens in rounds into the log, each act with the evidence from which anybody can recount the round later. What is
 * on a sheet is secret evidence: the log commits to it and shows it to nobody before the release.
 */
@Component
class RoundLog {

    private final AuditLog log;
    private final RunningEditions editions;
    private final Roster roster;

    RoundLog(AuditLog log, RunningEditions editions, Roster roster) {
        this.log = log;
        this.editions = editions;
        this.roster = roster;
    }

    /** A round begins, with its entries, its jurors and the rules that it will be counted by. */
    void opened(Instant at, Round round, List<Round.Candidate> candidates, List<Assignment> assignments) {
        Edition edition = editions.rules(round.edition());
        Stage stage = edition.stage(round.stage()).orElseThrow();
        Category category = edition.category(round.category()).orElseThrow();
        Map<String, Person> people = people();
        Records.Round content = new Records.Round(
                round.id(),
                stage.id(),
                category.code(),
                round.state(),
                candidates.stream()
                        .map(one -> new Records.Stated(one.entry(), one.state()))
                        .toList(),
                assignments.stream()
                        .map(Assignment::juror)
                        .distinct()
                        .map(juror -> stated(stage, juror, people.get(juror)))
                        .toList(),
                edition.rulesHash(),
                org.laurel.bundle.Scoring.of(stage, category),
                round.edition());
        say(at, Act.TIMETABLE, Records.OPENED, round, told(round), Evidence.open(round.id(), content.content()));
    }

    private Map<String, Person> people() {
        return roster.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** A juror's state is told where the rules ask for it and nowhere else: with it, everybody knows who the juror is. */
    private static Records.Stated stated(Stage stage, String juror, @Nullable Person person) {
        boolean asked = stage.scores().map(ScoreRules::ownState).orElse(OwnState.ALLOW) != OwnState.ALLOW;
        return new Records.Stated(juror, asked && person != null ? person.state() : null);
    }

    private static String told(Round round) {
        return round.stage() + " " + round.category() + " " + round.state();
    }

    void jurorAdded(Instant at, Round round, Person juror) {
        Stage stage = editions.rules(round.edition()).stage(round.stage()).orElseThrow();
        Map<String, Object> content = Records.juror(round.id(), stated(stage, juror.id(), juror));
        say(at, Act.TIMETABLE, Records.JUROR_ADDED, round, "", Evidence.open(round.id(), content));
    }

    void recused(Instant at, Actor by, Assignment assignment, String reason) {
        exclude(at, by.login(), assignment, Records.RECUSED, reason);
    }

    /** The juror was never given the sheet. */
    void keptApart(Instant at, Assignment assignment) {
        exclude(at, Act.TIMETABLE, assignment, Records.RECUSED, Objects.requireNonNull(assignment.reason()));
    }

    void takenBack(Instant at, Actor by, Assignment assignment, String reason) {
        exclude(at, by.login(), assignment, Records.TAKEN_BACK, reason);
    }

    private void exclude(Instant at, String by, Assignment assignment, String act, String reason) {
        String round = assignment.round().id();
        log.append(
                new Act(at, by, act, assignment.id(), reason),
                Evidence.open(round, Records.exclusion(round, assignment.juror(), assignment.entry(), reason)));
    }

    /** @param by who proposed it and who confirmed it, by login */
    void struckOut(Instant at, Assignment assignment, String reason, List<String> by) {
        String round = assignment.round().id();
        List<String> people = by.stream().map(roster::pseudonym).toList();
        log.append(
                new Act(at, by.get(1), Records.STRUCK_OUT, assignment.id(), reason),
                Evidence.open(
                        round,
                        Records.strikeOut(
                                round, assignment.juror(), assignment.entry(), reason, people.get(0), people.get(1))));
    }

    void examined(Instant at, Round round, List<Map<String, Object>> flags) {
        Map<String, Object> content = Records.examined(round.id(), flags);
        say(at, Act.TIMETABLE, Records.EXAMINED, round, "", Evidence.secret(round.id(), content));
    }

    void closed(Instant at, Round round) {
        turned(at, Act.TIMETABLE, Records.CLOSED, round);
    }

    void reopened(Instant at, Round round) {
        turned(at, Act.TIMETABLE, Records.REOPENED, round);
    }

    /** After its closing date the round, or one sheet of it, has time until a new one. */
    void givenTime(Instant at, String by, Round round, String what) {
        log.append(new Act(at, by, "late-scoring-allowed", round.id(), what.strip()));
    }

    void frozen(Instant at, Actor by, Round round) {
        turned(at, by.login(), Records.FROZEN, round);
    }

    private void turned(Instant at, String by, String act, Round round) {
        say(at, by, act, round, told(round), Evidence.open(round.id(), Records.turn(round.id())));
    }

    /** What the juror takes home for a sheet. */
    Receipt handedIn(Actor juror, Assignment assignment, ScoreSheet sheet) {
        String act = sheet.supersedes() ? Records.SUPERSEDED : Records.SUBMITTED;
        return counts(juror.login(), act, assignment, sheet, "revision " + sheet.revision());
    }

    /** @param as the revision that counts once more */
    void restored(String by, Assignment assignment, ScoreSheet sheet, int as) {
        String told = "revision " + sheet.revision() + ", as revision " + as;
        counts(by, Records.SUPERSEDED, assignment, sheet, told);
    }

    private Receipt counts(String by, String act, Assignment assignment, ScoreSheet sheet, String told) {
        String round = assignment.round().id();
        return log.append(
                new Act(sheet.submittedAt(), by, act, assignment.id(), told),
                Evidence.secret(
                        round,
                        Records.sheet(
                                round,
                                assignment.id(),
                                assignment.juror(),
                                assignment.entry(),
                                sheet.revision(),
                                marks(sheet.marks()))));
    }

    /** As everybody reads them: a mark has one way of being written. */
    private static Map<String, String> marks(SheetMarks sheet) {
        Map<String, String> marks = new TreeMap<>();
        sheet.written().forEach((criterion, typed) -> {
            String mark = typed.strip();
            marks.put(criterion, mark.equals(SheetMarks.ABSTAIN) ? mark : new BigDecimal(mark).toPlainString());
        });
        return marks;
    }

    void ruled(Instant at, Actor chair, Round round, List<String> bestFirst, String reason) {
        Map<String, Object> content = Records.ruling(round.id(), bestFirst, reason);
        say(at, chair.login(), Records.RULED, round, reason, Evidence.open(round.id(), content));
    }

    /** As {@link #ruled}, where the reason may say who won. */
    void ruledUnderSeal(Instant at, Actor chair, Round round, List<String> bestFirst, String reason) {
        Map<String, Object> content = Records.ruling(round.id(), bestFirst, reason);
        say(at, chair.login(), Records.RULED, round, "", Evidence.secret(round.id(), content));
    }

    private void say(Instant at, String by, String act, Round round, String detail, Evidence evidence) {
        log.append(new Act(at, by, act, round.id(), detail), evidence);
    }
}
