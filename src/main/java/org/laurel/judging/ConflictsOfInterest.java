package org.laurel.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairs of juror and entry that must not meet. */
@Repository
class ConflictsOfInterest {

    record Pair(String juror, String entry) {}

    private final JdbcClient jdbc;

    ConflictsOfInterest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new; the first reason stays. */
    boolean note(Pair pair, String reason, boolean declared) {
        if (known(pair)) {
            return false;
        }
        jdbc.sql("insert into conflict_of_interest (juror, entry, reason, declared) values (?, ?, ?, ?)")
                .params(pair.juror(), pair.entry(), reason, declared)
                .update();
        return true;
    }

    private boolean known(Pair pair) {
        return jdbc.sql("select count(*) from conflict_of_interest where juror = ? and entry = ?")
                        .params(pair.juror(), pair.entry())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Each with its reason. */
    Map<Pair, String> all() {
        Map<Pair, String> reasons = new HashMap<>();
        jdbc.sql("select juror, entry, reason from conflict_of_interest").query(row -> {
            reasons.put(new Pair(row.getString("juror"), row.getString("entry")), row.getString("reason"));
        });
        return reasons;
    }

    Set<Pair> declared() {
        return new HashSet<>(jdbc.sql("select juror, entry from conflict_of_interest where declared")
                .query((row, number) -> new Pair(row.getString("juror"), row.getString("entry")))
                .list());
    }
}
