package org.laurel.finale;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignOffs {

    private final JdbcClient jdbc;

    SignOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String edition, String category, SignOff signOff) {
        jdbc.sql("insert into sign_off (edition, category, signed_by, signed_at) values (?, ?, ?, ?)")
                .params(edition, category, signOff.by(), signOff.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By category. */
    Map<String, SignOff> of(String edition) {
        Map<String, SignOff> signed = new LinkedHashMap<>();
        jdbc.sql("select * from sign_off where edition = ? order by category")
                .param(edition)
                .query((RowCallbackHandler) row -> signed.put(
                        row.getString("category"),
                        new SignOff(
                                row.getString("signed_by"),
                                row.getObject("signed_at", OffsetDateTime.class).toInstant())));
        return signed;
    }
}
