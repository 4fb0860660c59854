package org.laurel.entry;

import static org.laurel.entry.StoredEntries.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to entries: told to their people step by step, and to the audit log without their words. */
@Repository
class Story {

    private static final String ADD = "insert into entry_step (entry, at, actor, step, words) values (?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AuditLog audit;

    Story(JdbcClient jdbc, JdbcTemplate batches, AuditLog audit) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.audit = audit;
    }

    void tell(Entry entry, Actor actor, Instant at, Step.What what, String words) {
        tell(entry, actor.login(), at, what, words);
    }

    void tellByTimetable(Entry entry, Instant at, Step.What what, String words) {
        tell(entry, Act.TIMETABLE, at, what, words);
    }

    void tellAs(String login, Entry entry, Instant at, Step.What what, String words) {
        tell(entry, login, at, what, words);
    }

    private void tell(Entry entry, String actor, Instant at, Step.What what, String words) {
        jdbc.sql(ADD).params(entry.id(), utc(at), actor, what.name(), words).update();
        audit.append(at, actor, what.act(), entry.id(), "");
    }

    /** The timetable did the same to many: a step for each, and one act for the edition with their number. */
    void tellAll(String edition, List<Entry> entries, Instant at, Step.What what, String words) {
        List<Object[]> rows = entries.stream()
                .map(entry -> new Object[] {entry.id(), utc(at), Act.TIMETABLE, what.name(), words})
                .toList();
        batches.batchUpdate(ADD, rows);
        audit.append(at, Act.TIMETABLE, what.act(), edition, entries.size() + " drafts");
    }

    void log(Entry entry, Actor actor, Instant at, String act, String detail) {
        audit.append(at, actor.login(), act, entry.id(), detail);
    }

    List<Step> of(String entry) {
        return jdbc.sql("select * from entry_step where entry = ? order by position")
                .param(entry)
                .query((row, number) -> new Step(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Step.What.valueOf(row.getString("step")),
                        row.getString("words")))
                .list();
    }
}
