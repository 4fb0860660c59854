package org.laurel.finale;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.finale.RunningOrder.Slot;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RunningOrders {

    private final JdbcClient jdbc;

    RunningOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for the whole edition: whoever knows the first order cannot choose the next. */
    String seed(String edition, Now now) {
        return seed(edition).orElseGet(() -> {
            String seed = NewId.next();
            keepSeed(edition, seed, now.get());
            return seed;
        });
    }

    private Optional<String> seed(String edition) {
        return jdbc.sql("select seed from running_order_seed where edition = ?")
                .param(edition)
                .query(String.class)
                .optional();
    }

    private void keepSeed(String edition, String seed, Instant at) {
        jdbc.sql("insert into running_order_seed (edition, seed, drawn_at) values (?, ?, ?)")
                .params(edition, seed, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(String edition, RunningOrder order) {
        for (Slot slot : order.slots()) {
            jdbc.sql("insert into running_order (edition, category, position, entry, code) values (?, ?, ?, ?, ?)")
                    .params(edition, order.category(), slot.position(), slot.entry(), slot.code())
                    .update();
        }
    }

    /** Every order drawn so far, by category. */
    Map<String, RunningOrder> of(String edition) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        String seed = seed(edition).orElse("");
        jdbc.sql("select * from running_order where edition = ? order by category, position")
                .param(edition)
                .query((RowCallbackHandler)
                        row -> slots.computeIfAbsent(row.getString("category"), unseen -> new ArrayList<>())
                                .add(RunningOrder.slot(
                                        row.getInt("position"), seed, row.getString("entry"), row.getString("code"))));
        Map<String, RunningOrder> orders = new LinkedHashMap<>();
        slots.forEach((category, drawn) -> orders.put(category, new RunningOrder(category, seed, drawn)));
        return orders;
    }
}
