package org.laurel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of acts. It has no way to change or to remove one. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes part in the caller's transaction: an act and its record stand or fall together. */
    public void append(Act act) {
        jdbc.sql("insert into audit_act (at, actor, act, subject, detail) values (?, ?, ?, ?, ?)")
                .params(act.at().atOffset(ZoneOffset.UTC), act.actor(), act.what(), act.subject(), act.detail())
                .update();
    }

    public void append(Instant at, String actor, String what, String subject, String detail) {
        append(new Act(at, actor, what, subject, detail));
    }

    /** What happened to a subject, oldest first. */
    public List<Act> about(String subject) {
        return jdbc.sql("select * from audit_act where subject = ? order by position")
                .param(subject)
                .query(AuditLog::act)
                .list();
    }

    /** The latest acts, newest first. */
    public List<Act> latest(int howMany) {
        return jdbc.sql("select * from audit_act order by position desc limit ?")
                .param(howMany)
                .query(AuditLog::act)
                .list();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
