package org.laurel.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealedCategories {

    private final JdbcClient jdbc;

    SealedCategories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new; a category is sealed once. */
    boolean add(String edition, String category, Instant at, @Nullable String noAwardBecause) {
        if (of(edition).containsKey(category)) {
            return false;
        }
        jdbc.sql("insert into sealed_category (edition, category, sealed_at, no_award_because) values (?, ?, ?, ?)")
                .params(edition, category, at.atOffset(ZoneOffset.UTC), noAwardBecause)
                .update();
        return true;
    }

    /** By category why nothing is awarded in it; empty where something is. */
    Map<String, Optional<String>> of(String edition) {
        Map<String, Optional<String>> sealed = new LinkedHashMap<>();
        jdbc.sql("select category, no_award_because from sealed_category where edition = ? order by category")
                .param(edition)
                .query((RowCallbackHandler) row ->
                        sealed.put(row.getString("category"), Optional.ofNullable(row.getString("no_award_because"))));
        return sealed;
    }
}
