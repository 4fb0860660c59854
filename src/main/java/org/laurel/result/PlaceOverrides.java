package org.laurel.result;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places that two people decided; they are here from the opening of the seal on. */
@Repository
class PlaceOverrides {

    /** @param place from 1; 0 for none */
    record ByOverride(String entry, int place, String reason, Instant at) {}

    private final JdbcClient jdbc;

    PlaceOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String edition, String round, ByOverride override) {
        jdbc.sql(
                        "insert into place_override (edition, round, entry, place, reason, decided_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        edition,
                        round,
                        override.entry(),
                        override.place(),
                        override.reason(),
                        override.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By entry the one that counts: the last. */
    Map<String, ByOverride> of(String round) {
        Map<String, ByOverride> last = new LinkedHashMap<>();
        jdbc.sql("select * from place_override where round = ? order by decided_at, entry")
                .param(round)
                .query((RowCallbackHandler) row -> last.put(
                        row.getString("entry"),
                        new ByOverride(
                                row.getString("entry"),
                                row.getInt("place"),
                                row.getString("reason"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant())));
        return last;
    }
}
