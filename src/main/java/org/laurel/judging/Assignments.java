package org.laurel.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Assignments {

    /** An assignment with all that decides about it, in one statement. */
    static final String WHOLE =
            "select a.id as assignment, a.juror, a.entry, a.status as held, a.reason, e.code, p.login,"
                    + " greatest(t.at, coalesce(r.late_until, t.at), coalesce(a.late_until, t.at)) as closes_at,"
                    + " r.* from assignment a join round r on r.id = a.round"
                    + " join round_entry e on e.round = a.round and e.entry = a.entry"
                    + " join person p on p.id = a.juror"
                    + " join timetable_moment t on t.edition = r.edition and t.moment = r.closes ";

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, String round, String juror, String entry, Instant at) {
        jdbc.sql("insert into assignment (id, round, juror, entry, status, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, round, juror, entry, Assignment.Status.HELD.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A sheet that there will never be, and why. */
    void keepApart(String id, String round, String juror, String entry, String reason, Instant at) {
        add(id, round, juror, entry, at);
        exclude(id, Assignment.Status.KEPT_APART, reason, at);
    }

    Optional<Assignment> find(String id) {
        return jdbc.sql(WHOLE + "where a.id = ?")
                .param(id)
                .query(Assignments::assignment)
                .optional();
    }

    /** Whoever changes a sheet for a program holds its row until the end of the transaction. */
    void lock(String id) {
        jdbc.sql("select id from assignment where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
    }

    List<Assignment> of(Round round) {
        return jdbc.sql(WHOLE + "where a.round = ? order by p.login, e.code")
                .param(round.id())
                .query(Assignments::assignment)
                .list();
    }

    /** What the juror has, or had, on the desk. */
    List<Assignment> ofJuror(String login) {
        return jdbc.sql(WHOLE + "where p.login = ? and a.status <> 'KEPT_APART' order by t.at, r.category, e.code")
                .param(login)
                .query(Assignments::assignment)
                .list();
    }

    void exclude(String id, Assignment.Status status, String reason, Instant at) {
        jdbc.sql("update assignment set status = ?, reason = ?, excluded_at = ? where id = ?")
                .params(status.name(), reason, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void openUntil(String id, Instant until) {
        jdbc.sql("update assignment set late_until = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getString("assignment"),
                Rounds.round(row, number),
                row.getString("juror"),
                row.getString("login"),
                row.getString("entry"),
                row.getString("code"),
                Assignment.Status.valueOf(row.getString("held")),
                row.getString("reason"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant());
    }
}
