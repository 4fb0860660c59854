package org.laurel.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.result.CategoryResult.Placed;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is public. */
@Repository
class Publications {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> at(String edition) {
        return jdbc.sql("select published_at from publication where edition = ?")
                .param(edition)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Of every edition that has some. */
    Map<String, Instant> at() {
        Map<String, Instant> at = new HashMap<>();
        jdbc.sql("select edition, published_at from publication").query((RowCallbackHandler) row -> at.put(
                row.getString("edition"),
                row.getObject("published_at", OffsetDateTime.class).toInstant()));
        return at;
    }

    void add(String edition, Instant at, List<CategoryResult> results) {
        jdbc.sql("insert into publication (edition, published_at) values (?, ?)")
                .params(edition, at.atOffset(ZoneOffset.UTC))
                .update();
        results.forEach(result -> add(edition, result));
    }

    private void add(String edition, CategoryResult result) {
        int position = 0;
        for (Placed placed : result.places()) {
            jdbc.sql("insert into published_place (edition, category, position, place, medal, entry, code, title,"
                            + " company, state, total, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            edition,
                            result.category(),
                            ++position,
                            placed.place(),
                            placed.medal().orElse(null),
                            placed.entry(),
                            placed.code(),
                            placed.title(),
                            placed.company(),
                            placed.state(),
                            placed.total(),
                            placed.decidedBy())
                    .update();
        }
        position = 0;
        for (Reason reason : result.reasons()) {
            jdbc.sql("insert into published_reason (edition, category, position, reason) values (?, ?, ?, ?)")
                    .params(edition, result.category(), ++position, json(reason))
                    .update();
        }
    }

    /** In the order of the rules file; two statements, however many places there are. */
    List<CategoryResult> of(Edition edition, Map<String, Optional<String>> noAward) {
        Map<String, List<Placed>> places = places(edition.id());
        Map<String, List<Reason>> reasons = reasons(edition.id());
        return edition.categories().stream()
                .map(category -> new CategoryResult(
                        category.code(),
                        category.name(),
                        places.getOrDefault(category.code(), List.of()),
                        reasons.getOrDefault(category.code(), List.of()),
                        noAward.getOrDefault(category.code(), Optional.empty())))
                .toList();
    }

    /** By state and category. */
    List<Results.Medals> medals(String edition) {
        return jdbc.sql("select state, category, count(*) as medals from published_place"
                        + " where edition = ? and medal is not null group by state, category order by state, category")
                .param(edition)
                .query((row, number) ->
                        new Results.Medals(row.getString("state"), row.getString("category"), row.getLong("medals")))
                .list();
    }

    private Map<String, List<Placed>> places(String edition) {
        Map<String, List<Placed>> places = new HashMap<>();
        jdbc.sql("select * from published_place where edition = ? order by category, position")
                .param(edition)
                .query((RowCallbackHandler)
                        row -> places.computeIfAbsent(row.getString("category"), unseen -> new ArrayList<>())
                                .add(new Placed(
                                        row.getInt("place"),
                                        Optional.ofNullable(row.getString("medal")),
                                        row.getString("entry"),
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getString("company"),
                                        row.getString("state"),
                                        row.getString("total"),
                                        row.getString("decided_by"))));
        return places;
    }

    private Map<String, List<Reason>> reasons(String edition) {
        Map<String, List<Reason>> reasons = new HashMap<>();
        jdbc.sql(
                        "select category, reason, sentence from published_reason where edition = ? order by category, position")
                .param(edition)
                .query((RowCallbackHandler)
                        row -> reasons.computeIfAbsent(row.getString("category"), unseen -> new ArrayList<>())
                                .add(reason(row.getString("reason"), row.getString("sentence"))));
        return reasons;
    }

    private static String json(Reason reason) {
        try {
            return JSON.writerFor(Reason.class).writeValueAsString(reason);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reason reason(@Nullable String json, String sentence) {
        if (json == null) {
            return new Reason.Written(sentence);
        }
        try {
            return JSON.readValue(json, Reason.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
