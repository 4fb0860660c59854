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
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, List<Round.Candidate> candidates, Instant at) {
        jdbc.sql("insert into round (id, edition, stage, category, state, closes, status, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round.id(),
                        round.edition(),
                        round.stage(),
                        round.category(),
                        round.state(),
                        round.closes(),
                        round.status().name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        for (Round.Candidate candidate : candidates) {
            jdbc.sql("insert into round_entry (round, entry, code, state) values (?, ?, ?, ?)")
                    .params(round.id(), candidate.entry(), candidate.code(), candidate.state())
                    .update();
        }
    }

    Round get(String id) {
        return jdbc.sql("select * from round where id = ?")
                .param(id)
                .query(Rounds::round)
                .single();
    }

    Optional<Round> find(String edition, String stage, String category, String state) {
        return jdbc.sql("select * from round where edition = ? and stage = ? and category = ? and state = ?")
                .params(edition, stage, category, state)
                .query(Rounds::round)
                .optional();
    }

    /** The round, unchanged until this transaction ends: who closes it waits, and whoever comes while it closes sees it closed. */
    Round hold(String id) {
        return jdbc.sql("select * from round where id = ? for update")
                .param(id)
                .query(Rounds::round)
                .single();
    }

    List<Round> of(String edition) {
        return jdbc.sql("select * from round where edition = ? order by stage, category, state")
                .param(edition)
                .query(Rounds::round)
                .list();
    }

    List<Round.Candidate> candidates(String round) {
        return jdbc.sql("select entry, code, state from round_entry where round = ? order by code")
                .param(round)
                .query((row, number) ->
                        new Round.Candidate(row.getString("entry"), row.getString("code"), row.getString("state")))
                .list();
    }

    void letGoOn(String round, List<String> entries) {
        jdbc.sql("update round_entry set goes_on = false where round = ?")
                .param(round)
                .update();
        for (String entry : entries) {
            jdbc.sql("update round_entry set goes_on = true where round = ? and entry = ?")
                    .params(round, entry)
                    .update();
        }
    }

    List<Round.Candidate> goingOn(String round) {
        return jdbc.sql("select entry, code, state from round_entry where round = ? and goes_on order by code")
                .param(round)
                .query((row, number) ->
                        new Round.Candidate(row.getString("entry"), row.getString("code"), row.getString("state")))
                .list();
    }

    /** Whether this call was the one that changed it; of two at the same moment, one was. */
    boolean change(String round, Round.Status from, Round.Status to, Instant at) {
        return jdbc.sql("update round set status = ?, closed_at = ? where id = ? and status = ?")
                        .params(to.name(), at.atOffset(ZoneOffset.UTC), round, from.name())
                        .update()
                == 1;
    }

    void openUntil(String round, Instant until) {
        jdbc.sql("update round set late_until = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), round)
                .update();
    }

    /** When the last of its sheets is no longer in time. */
    Instant closesAt(String round) {
        return jdbc.sql("select greatest(t.at, coalesce(r.late_until, t.at), coalesce((select max(a.late_until)"
                        + " from assignment a where a.round = r.id), t.at)) as closes_at from round r"
                        + " join timetable_moment t on t.edition = r.edition and t.moment = r.closes where r.id = ?")
                .param(round)
                .query((row, number) ->
                        row.getObject("closes_at", OffsetDateTime.class).toInstant())
                .single();
    }

    static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getString("id"),
                row.getString("edition"),
                row.getString("stage"),
                row.getString("category"),
                row.getString("state"),
                row.getString("closes"),
                Round.Status.valueOf(row.getString("status")));
    }
}
