package org.laurel.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How entries came in and how far they got, in numbers and moments alone; one statement for each question. */
@Service
public class EntryFigures {

    private static final String ARRIVALS = "select e.begun_at, min(s.at) as submitted_at from entry e"
            + " left join entry_step s on s.entry = e.id and s.step = 'SUBMITTED' where e.edition = ?";
    private static final String ONE_EACH = " group by e.id, e.begun_at order by e.begun_at, e.id";

    /** An entry that was begun, and when it was first submitted, if it was. */
    public record Arrival(Instant begun, @Nullable Instant submitted) {}

    /**
     * The entries of a state and category.
     *
     * @param registered how many were begun
     * @param submitted how many of them were ever submitted, and so on: withdrawn or not
     */
    public record Reached(
            String state, String category, long registered, long submitted, long accepted, long nominated) {}

    private final JdbcClient jdbc;

    EntryFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Arrival> arrivals(String edition) {
        return arrivals(jdbc.sql(ARRIVALS + ONE_EACH).param(edition));
    }

    public List<Arrival> arrivals(String edition, String state) {
        return arrivals(jdbc.sql(ARRIVALS + " and e.state = ?" + ONE_EACH).params(edition, state));
    }

    private static List<Arrival> arrivals(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> {
                    OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
                    return new Arrival(
                            row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                            submitted == null ? null : submitted.toInstant());
                })
                .list();
    }

    /** By state and category. */
    public List<Reached> reached(String edition) {
        return jdbc.sql(
                        "select e.state, e.category, count(*) as registered, count(e.code) as submitted,"
                                + " sum(case when s.accepted is null then 0 else 1 end) as accepted,"
                                + " sum(case when s.nominated is null then 0 else 1 end) as nominated from entry e"
                                + " left join (select entry, max(case when step = 'ACCEPTED' then 1 end) as accepted,"
                                + " max(case when step = 'NOMINATED' then 1 end) as nominated from entry_step group by entry) s"
                                + " on s.entry = e.id where e.edition = ? group by e.state, e.category order by e.state, e.category")
                .param(edition)
                .query((row, number) -> new Reached(
                        row.getString("state"),
                        row.getString("category"),
                        row.getLong("registered"),
                        row.getLong("submitted"),
                        row.getLong("accepted"),
                        row.getLong("nominated")))
                .list();
    }
}
