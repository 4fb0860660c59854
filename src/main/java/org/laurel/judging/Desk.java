package org.laurel.judging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A juror's desk: which sheets lie there, and whether the juror may still write on them. The sheets of a national panel lie
 * there for panel members and all others for jurors, so that whoever was both and is one no longer finds the one's alone.
 */
@Component
public class Desk {

    /** A sheet in the juror's hand: its assignment, how many revisions it has, and the moment it was taken up. */
    public record Taken(Assignment assignment, int revision, Instant now) {}

    private final JdbcClient jdbc;
    private final Now now;
    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final Rounds rounds;
    private final RunningEditions editions;

    Desk(
            JdbcClient jdbc,
            Now now,
            Assignments assignments,
            ScoreSheets sheets,
            Rounds rounds,
            RunningEditions editions) {
        this.jdbc = jdbc;
        this.now = now;
        this.assignments = assignments;
        this.sheets = sheets;
        this.rounds = rounds;
        this.editions = editions;
    }

    List<Assignment> of(Actor juror) {
        return assignments.ofJuror(juror.login()).stream()
                .filter(assignment -> juror.is(scoring(assignment.round())))
                .toList();
    }

    private Role scoring(Round round) {
        Stage stage = editions.rules(round.edition()).stage(round.stage()).orElseThrow();
        return stage.kind() == Stage.Kind.NATIONAL ? Role.PANEL_MEMBER : Role.JUROR;
    }

    void keepFromOthers(String assignment) {
        assignments.lock(assignment);
    }

    /** One statement: the assignment, the revisions handed in so far, and the database's own time. */
    Answer<Taken> take(Actor juror, String assignment) {
        String whole = Assignments.WHOLE.replaceFirst(
                " from ",
                ", (select coalesce(max(s.revision), 0) from score_sheet s where s.assignment = a.id) as revision, "
                        + now.sql() + " as taken_at from ");
        return jdbc.sql(whole + "where a.id = ? and p.login = ? and a.status <> 'KEPT_APART'")
                .params(assignment, juror.login())
                .query((row, number) -> new Taken(
                        Assignments.assignment(row, number),
                        row.getInt("revision"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .optional()
                .filter(taken -> juror.is(scoring(taken.assignment().round())))
                .map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.not-on-your-desk")));
    }

    /** The same, if the juror may still write on it. */
    Answer<Taken> takeToWrite(Actor juror, String assignment) {
        return take(juror, assignment).then(taken -> {
            if (!taken.assignment().held()) {
                return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.judging.no-longer-yours"));
            }
            return taken.assignment()
                            .round()
                            .takesSheetsAt(taken.now(), taken.assignment().closesAt())
                    ? Answer.of(taken)
                    : closed();
        });
    }

    /** The same with the round itself held: nothing is written into a round that closes and seals at this moment. */
    Answer<Taken> holdRound(Taken taken) {
        return rounds.hold(taken.assignment().round().id()).open() ? Answer.of(taken) : closed();
    }

    /**
     * The same sheet, whose round closes only after this transaction. Closing takes the task of a first sheet away, and so one of
     * the two fails; a sheet handed in anew has no task any more and holds the round itself.
     */
    Answer<Taken> hold(Taken taken) {
        boolean open = taken.revision() == 0
                || rounds.hold(taken.assignment().round().id()).open();
        return open ? Answer.of(taken) : closed();
    }

    private static Answer<Taken> closed() {
        return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.judging.closed"));
    }

    /** The juror's other live sheets of the same round. */
    Map<Assignment, ScoreSheet> others(Taken taken) {
        Map<String, ScoreSheet> live = sheets.liveOf(taken.assignment().juror());
        Map<Assignment, ScoreSheet> others = new LinkedHashMap<>();
        for (Assignment other : assignments.ofJuror(taken.assignment().login())) {
            ScoreSheet sheet = live.get(other.id());
            boolean sameRound =
                    other.round().id().equals(taken.assignment().round().id());
            if (sheet != null
                    && sameRound
                    && other.held()
                    && !other.id().equals(taken.assignment().id())) {
                others.put(other, sheet);
            }
        }
        return others;
    }
}
