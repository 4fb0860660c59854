package org.laurel.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.bundle.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which score sheets counted at a past moment. Every revision that was ever handed in is kept with its time, and so is what
 * excluded it: nothing has to be guessed. What is on the sheets is not told here.
 */
@Service
public class PastRounds {

    private static final Map<String, Round.Status> TURNS = Map.of(
            Records.OPENED, Round.Status.OPEN,
            Records.REOPENED, Round.Status.OPEN,
            Records.CLOSED, Round.Status.CLOSED,
            Records.FROZEN, Round.Status.FROZEN);

    /**
     * One juror's sheet for one entry.
     *
     * @param round with the status that it had then
     * @param status of the assignment then
     * @param revision the one that was live then, 0 while none was handed in
     * @param submittedAt when it was, empty while none was
     * @param latest the revision that is live now
     */
    public record Sheet(
            Round round,
            String juror,
            String code,
            Assignment.Status status,
            int revision,
            Optional<Instant> submittedAt,
            int latest) {

        /** Whether it counted then, or would have once it was handed in. */
        public boolean held() {
            return status == Assignment.Status.HELD;
        }

        public boolean counted() {
            return held() && revision > 0;
        }
    }

    private final JdbcClient jdbc;
    private final AuditLog log;

    PastRounds(JdbcClient jdbc, AuditLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** The sheets of an edition that jurors had by then, by stage, category, state, juror and code. */
    public List<Sheet> sheets(String edition, Instant then) {
        Map<String, Round.Status> turned = new HashMap<>();
        for (Act turn : log.until(then, List.copyOf(TURNS.keySet()))) {
            turned.put(turn.subject(), TURNS.get(turn.what()));
        }
        return jdbc.sql("select r.*, a.juror, e.code,"
                        + " case when a.excluded_at > :then then 'HELD' else a.status end as held,"
                        + " (select max(s.revision) from score_sheet s where s.assignment = a.id"
                        + " and s.submitted_at <= :then) as revision,"
                        + " (select max(s.submitted_at) from score_sheet s where s.assignment = a.id"
                        + " and s.submitted_at <= :then) as submitted_at,"
                        + " (select max(s.revision) from score_sheet s where s.assignment = a.id) as latest"
                        + " from assignment a join round r on r.id = a.round"
                        + " join round_entry e on e.round = a.round and e.entry = a.entry"
                        + " where r.edition = :edition and a.made_at <= :then"
                        + " order by r.stage, r.category, r.state, a.juror, e.code")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("edition", edition)
                .query((row, number) -> sheet(row, turned))
                .list();
    }

    private static Sheet sheet(ResultSet row, Map<String, Round.Status> turned) throws SQLException {
        Round round = Rounds.round(row, 0);
        return new Sheet(
                round.turned(turned.getOrDefault(round.id(), Round.Status.OPEN)),
                row.getString("juror"),
                row.getString("code"),
                Assignment.Status.valueOf(row.getString("held")),
                row.getInt("revision"),
                Optional.ofNullable(instant(row)),
                row.getInt("latest"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("submitted_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
