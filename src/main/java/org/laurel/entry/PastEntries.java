package org.laurel.entry;

import static org.laurel.entry.StoredEntries.utc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where entries stood at a past moment: as the steps until then left them. */
@Service
public class PastEntries {

    /** @param code what jurors see, drawn when the entry was first submitted */
    public record Past(String code, String category, String state, Entry.Status status) {}

    private final JdbcClient jdbc;

    PastEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was submitted by then, in the order of its codes; drafts are their entrants' business. */
    public List<Past> submitted(String edition, Instant then) {
        Map<String, Past> past = new LinkedHashMap<>();
        jdbc.sql("select e.id, e.code, e.category, e.state, s.step from entry e join entry_step s on s.entry = e.id"
                        + " where e.edition = ? and s.at <= ? order by e.code, e.id, s.position")
                .params(edition, utc(then))
                .query((RowCallbackHandler) row -> {
                    Step.What what = Step.What.valueOf(row.getString("step"));
                    String entry = row.getString("id");
                    if (past.containsKey(entry) || what == Step.What.SUBMITTED) {
                        past.put(
                                entry,
                                new Past(
                                        row.getString("code"),
                                        row.getString("category"),
                                        row.getString("state"),
                                        what.leadsTo()));
                    }
                });
        return new ArrayList<>(past.values());
    }
}
