package org.laurel.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.laurel.bundle.VoteCount;
import org.laurel.entry.NamedEntry;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What votes came to; empty until the release. */
@Repository
class CountedVotes {

    private static final String NO_AWARD = "No Award";

    private final JdbcClient jdbc;

    CountedVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VoteRound round, VoteCount count, Map<String, NamedEntry> names) {
        jdbc.sql("insert into vote_count (round, votes) values (?, ?)")
                .params(round.id(), count.votes())
                .update();
        int position = 0;
        for (VoteCount.Placed placed : count.places()) {
            NamedEntry named = placed.isNoAward()
                    ? new NamedEntry(placed.entry(), "", NO_AWARD, "", "")
                    : Objects.requireNonNull(names.get(placed.entry()));
            jdbc.sql("insert into vote_place (round, position, place, medal, entry, title, company, state, votes,"
                            + " decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            round.id(),
                            ++position,
                            placed.place(),
                            placed.medal().isEmpty() ? null : placed.medal(),
                            placed.entry(),
                            named.title(),
                            named.company(),
                            named.state(),
                            placed.votes(),
                            placed.decidedBy())
                    .update();
        }
    }

    /** How many votes were counted, by the round's id. */
    Map<String, Long> votes(String edition) {
        Map<String, Long> votes = new HashMap<>();
        jdbc.sql("select c.round, c.votes from vote_count c join vote_round r on r.id = c.round where r.edition = ?")
                .param(edition)
                .query((RowCallbackHandler) row -> votes.put(row.getString("round"), row.getLong("votes")));
        return votes;
    }

    /** Best first, by the round's id. */
    Map<String, List<PeoplesChoice.Chosen>> places(String edition) {
        Map<String, List<PeoplesChoice.Chosen>> places = new HashMap<>();
        jdbc.sql("select p.* from vote_place p join vote_round r on r.id = p.round where r.edition = ?"
                        + " order by p.round, p.position")
                .param(edition)
                .query((RowCallbackHandler)
                        row -> places.computeIfAbsent(row.getString("round"), unseen -> new ArrayList<>())
                                .add(new PeoplesChoice.Chosen(
                                        row.getInt("place"),
                                        Optional.ofNullable(row.getString("medal")),
                                        row.getString("entry"),
                                        row.getString("title"),
                                        row.getString("company"),
                                        row.getString("state"),
                                        row.getString("votes"),
                                        row.getString("decided_by"))));
        return places;
    }
}
