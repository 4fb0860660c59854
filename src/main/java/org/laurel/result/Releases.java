package org.laurel.result;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.laurel.result.Release.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The voices for a release; who withdrew what is in the audit log. */
@Repository
class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever takes a step towards the release holds the edition's row until the end of the transaction. */
    void lock(String edition) {
        jdbc.sql("select id from edition where id = ? for update")
                .param(edition)
                .query(String.class)
                .single();
    }

    List<Voice> of(String edition) {
        return jdbc.sql("select * from release_voice where edition = ? order by position")
                .param(edition)
                .query((row, number) -> new Voice(
                        row.getString("person"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String edition, int position, String person, Instant at) {
        jdbc.sql("insert into release_voice (edition, position, person, given_at) values (?, ?, ?, ?)")
                .params(edition, position, person, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(String edition) {
        jdbc.sql("delete from release_voice where edition = ?").param(edition).update();
    }
}
