package org.laurel.judging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many entries are judged in the rounds of all states, and how many go on from there; nothing of how they were scored. */
@Service
public class RoundCounts {

    /** The entries of one state in one round. */
    public record OfState(String stage, String category, String state, long entries, long goingOn) {}

    private final JdbcClient jdbc;

    RoundCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many rounds there are; entries without a state are in none. */
    public List<OfState> of(String edition) {
        return jdbc.sql("select r.stage, r.category, e.state, count(*) as entries,"
                        + " sum(case when e.goes_on then 1 else 0 end) as going_on from round r"
                        + " join round_entry e on e.round = r.id where r.edition = ? and r.state = '' and e.state is not null"
                        + " group by r.stage, r.category, e.state order by r.stage, r.category, e.state")
                .param(edition)
                .query((row, number) -> new OfState(
                        row.getString("stage"),
                        row.getString("category"),
                        row.getString("state"),
                        row.getLong("entries"),
                        row.getLong("going_on")))
                .list();
    }
}
