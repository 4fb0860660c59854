package org.laurel.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for the time: one clock for all nodes, whatever a node's own says. */
@Component
@Profile("!moved-clock")
class DatabaseNow implements Now {

    private final JdbcClient jdbc;

    DatabaseNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant get() {
        return jdbc.sql("select " + sql()).query(OffsetDateTime.class).single().toInstant();
    }

    @Override
    public String sql() {
        return "current_timestamp";
    }
}
