package org.laurel.nomination;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.nomination.Shortlist.HandedIn;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredShortlists {

    /** The entries of a category in their order, each with its reason; there only if somebody put it in order. */
    record Order(Map<String, String> reasons) {

        List<String> entries() {
            return List.copyOf(reasons.keySet());
        }
    }

    private final JdbcClient jdbc;

    StoredShortlists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(String edition, String state) {
        if (!begun(edition, state)) {
            jdbc.sql("insert into shortlist (edition, state) values (?, ?)")
                    .params(edition, state)
                    .update();
        }
    }

    private boolean begun(String edition, String state) {
        return jdbc.sql("select count(*) from shortlist where edition = ? and state = ?")
                        .params(edition, state)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whoever changes a state's list holds its row until the end of the transaction. */
    void lock(String edition, String state) {
        begin(edition, state);
        jdbc.sql("select state from shortlist where edition = ? and state = ? for update")
                .params(edition, state)
                .query(String.class)
                .single();
    }

    Optional<HandedIn> handedIn(String edition, String state) {
        return jdbc.sql("select * from shortlist where edition = ? and state = ? and handed_in_at is not null")
                .params(edition, state)
                .query((row, number) -> new HandedIn(
                        row.getString("handed_in_by"),
                        row.getObject("handed_in_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void handIn(String edition, String state, String by, Instant at) {
        jdbc.sql("update shortlist set handed_in_by = ?, handed_in_at = ? where edition = ? and state = ?")
                .params(by, at.atOffset(ZoneOffset.UTC), edition, state)
                .update();
    }

    /** What was put in order, by category; two statements for all of it. */
    Map<String, Order> orders(String edition, String state) {
        Map<String, Order> orders = new HashMap<>();
        jdbc.sql("select category from shortlist_category where edition = ? and state = ?")
                .params(edition, state)
                .query(String.class)
                .list()
                .forEach(category -> orders.put(category, new Order(new LinkedHashMap<>())));
        jdbc.sql("select category, entry, reason from shortlist_entry where edition = ? and state = ?"
                        + " order by category, position")
                .params(edition, state)
                .query((RowCallbackHandler) row -> orders.computeIfAbsent(
                                row.getString("category"), unseen -> new Order(new LinkedHashMap<>()))
                        .reasons()
                        .put(row.getString("entry"), row.getString("reason")));
        return orders;
    }

    void put(String edition, String state, String category, Order order) {
        clear("shortlist_entry", edition, state, category);
        clear("shortlist_category", edition, state, category);
        jdbc.sql("insert into shortlist_category (edition, state, category) values (?, ?, ?)")
                .params(edition, state, category)
                .update();
        int position = 0;
        for (Map.Entry<String, String> nominated : order.reasons().entrySet()) {
            jdbc.sql("insert into shortlist_entry (edition, state, category, position, entry, reason)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(edition, state, category, ++position, nominated.getKey(), nominated.getValue())
                    .update();
        }
    }

    private void clear(String table, String edition, String state, String category) {
        jdbc.sql("delete from " + table + " where edition = ? and state = ? and category = ?")
                .params(edition, state, category)
                .update();
    }

    /** The nominated entries of all states that have handed in. */
    List<String> handedIn(String edition) {
        return jdbc.sql("select e.entry from shortlist_entry e join shortlist s on s.edition = e.edition"
                        + " and s.state = e.state where e.edition = ? and s.handed_in_at is not null order by e.entry")
                .param(edition)
                .query(String.class)
                .list();
    }
}
