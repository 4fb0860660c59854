package org.laurel.result;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One step towards a release at a time. */
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
}
