package org.laurel.judging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.tally.score.Rulings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRulings {

    private final JdbcClient jdbc;

    StoredRulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String round, List<String> bestFirst, String reason, String by, Instant at) {
        int position = orders(round).size() + 1;
        jdbc.sql("insert into chair_ruling (round, position, best_first, reason, ruled_by, ruled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(round, position, String.join(" ", bestFirst), reason, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As {@link Sealing} wrote it. */
    void restore(String round, Map<String, Object> ruling) {
        List<String> bestFirst = ((List<?>) ruling.getOrDefault("best-first", List.of()))
                .stream().map(String::valueOf).toList();
        add(
                round,
                bestFirst,
                String.valueOf(ruling.get("reason")),
                String.valueOf(ruling.get("ruled-by")),
                Instant.parse(String.valueOf(ruling.get("ruled-at"))));
    }

    Rulings of(Round round) {
        return new Rulings(orders(round.id()), Optional.of(round.edition()), Map.of());
    }

    private List<Rulings.ChairOrder> orders(String round) {
        return jdbc.sql("select * from chair_ruling where round = ? order by position")
                .param(round)
                .query((row, number) -> new Rulings.ChairOrder(
                        List.of(row.getString("best_first").split(" ")), row.getString("reason")))
                .list();
    }
}
