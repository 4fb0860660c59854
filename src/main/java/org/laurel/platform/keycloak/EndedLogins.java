package org.laurel.platform.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The logins that the provider has told us are over; in the database, so that every node knows. */
@Repository
@Profile("keycloak")
class EndedLogins {

    /** Longer than any login lasts. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    EndedLogins(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(String login) {
        Instant now = clock.instant();
        jdbc.sql("delete from ended_login where ended_at < ?")
                .param(stored(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into ended_login (login, ended_at) values (?, ?)")
                .params(login, stored(now))
                .update();
    }

    /** One look at an index for each signed-in request. */
    boolean has(SignedIn person) {
        return jdbc.sql("select count(*) from ended_login where login = ? or (login = ? and ended_at >= ?)")
                        .params(person.session(), person.getSubject(), stored(person.getIssuedAt()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
