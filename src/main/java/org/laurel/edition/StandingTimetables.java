package org.laurel.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moments of open editions as they stand. */
@Repository
class StandingTimetables {

    private final JdbcClient jdbc;

    StandingTimetables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Moment, Instant> of(String edition) {
        Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
        jdbc.sql("select moment, at from timetable_moment where edition = ?")
                .param(edition)
                .query((RowCallbackHandler) row -> moments.put(
                        Moment.of(row.getString("moment")),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
        return moments;
    }

    /** Of every edition; one statement. */
    Map<String, Map<Moment, Instant>> all() {
        Map<String, Map<Moment, Instant>> all = new HashMap<>();
        jdbc.sql("select edition, moment, at from timetable_moment").query((RowCallbackHandler) row ->
                all.computeIfAbsent(row.getString("edition"), unseen -> new EnumMap<>(Moment.class))
                        .put(
                                Moment.of(row.getString("moment")),
                                row.getObject("at", OffsetDateTime.class).toInstant()));
        return all;
    }

    void begin(String edition, Timetable timetable) {
        timetable
                .moments()
                .forEach((moment, when) -> jdbc.sql(
                                "insert into timetable_moment (edition, moment, at) values (?, ?, ?)")
                        .params(edition, moment.key(), when.atOffset(ZoneOffset.UTC))
                        .update());
    }

    void move(String edition, Moment moment, Instant to) {
        jdbc.sql("update timetable_moment set at = ? where edition = ? and moment = ?")
                .params(to.atOffset(ZoneOffset.UTC), edition, moment.key())
                .update();
    }
}
