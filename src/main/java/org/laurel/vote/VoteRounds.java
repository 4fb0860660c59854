package org.laurel.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Now;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VoteRounds {

    private static final String WHICH = " from vote_round where edition = ? and stage = ? and category = ?";

    /** A round that does not close before this transaction ends, and the database's time. */
    record Held(VoteRound round, Instant now) {}

    /**
     * A round as a voter sees it.
     *
     * @param voted whether they have voted; so much stays known when the round is closed
     */
    record Seen(VoteRound round, Instant now, boolean voted, Optional<Votes.Voter> voter) {}

    private final JdbcClient jdbc;
    private final Now now;

    VoteRounds(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** @param countKey what opens the letters at the closing already; null where that waits for the release */
    void add(VoteRound round, @Nullable String countKey, List<VoteRound.Option> options, Instant at) {
        jdbc.sql("insert into vote_round (id, edition, stage, category, status, box_key, count_key, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round.id(),
                        round.edition(),
                        round.stage(),
                        round.category(),
                        round.status().name(),
                        round.boxKey(),
                        countKey,
                        at.atOffset(ZoneOffset.UTC))
                .update();
        for (VoteRound.Option option : options) {
            jdbc.sql("insert into vote_option (round, entry, code, state) values (?, ?, ?, ?)")
                    .params(round.id(), option.entry(), option.code(), option.state())
                    .update();
        }
    }

    Optional<VoteRound> find(Poll poll) {
        return jdbc.sql("select *" + WHICH)
                .params(poll.edition().id(), poll.stage().id(), poll.category().code())
                .query(VoteRounds::round)
                .optional();
    }

    Optional<Held> hold(Voting.Ballot ballot) {
        return jdbc.sql("select vote_round.*, " + now.sql() + " as held_at" + WHICH + " for update")
                .params(ballot.edition(), ballot.stage(), ballot.category())
                .query((row, number) -> new Held(
                        round(row, number),
                        row.getObject("held_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** One statement: the round, the database's time, and whether this login has voted. */
    Optional<Seen> see(Poll poll, String login) {
        return jdbc.sql("select r.*, " + now.sql() + " as seen_at, v.login, v.voter, v.revision, v.press, v.receipt"
                        + " from vote_round r left join vote_voter v on v.round = r.id and v.login = ?"
                        + " where r.edition = ? and r.stage = ? and r.category = ?")
                .params(
                        login,
                        poll.edition().id(),
                        poll.stage().id(),
                        poll.category().code())
                .query((row, number) -> new Seen(
                        round(row, number),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("login") != null,
                        row.getString("voter") == null ? Optional.empty() : Optional.of(Votes.voter(row))))
                .optional();
    }

    Optional<VoteRound> get(String id) {
        return jdbc.sql("select * from vote_round where id = ?")
                .param(id)
                .query(VoteRounds::round)
                .optional();
    }

    List<VoteRound> of(String edition) {
        return jdbc.sql("select * from vote_round where edition = ? order by stage, category")
                .param(edition)
                .query(VoteRounds::round)
                .list();
    }

    List<VoteRound.Option> options(String round) {
        return jdbc.sql("select entry, code, state from vote_option where round = ? order by code, entry")
                .param(round)
                .query(VoteRounds::option)
                .list();
    }

    /** Whether this call was the one that closed it; waits for whoever is voting. */
    boolean close(String round, Instant at) {
        return jdbc.sql("update vote_round set status = ?, closed_at = ? where id = ? and status = ?")
                        .params(
                                VoteRound.Status.CLOSED.name(),
                                at.atOffset(ZoneOffset.UTC),
                                round,
                                VoteRound.Status.OPEN.name())
                        .update()
                == 1;
    }

    /** What opens the letters of a round that is counted at its closing; taken once, and from then on only the seal opens them. */
    Optional<String> takeCountKey(String round) {
        Optional<String> key = jdbc.sql("select count_key from vote_round where id = ? and count_key is not null")
                .param(round)
                .query(String.class)
                .optional();
        jdbc.sql("update vote_round set count_key = null where id = ?")
                .param(round)
                .update();
        return key;
    }

    void letGoOn(String round, List<String> entries) {
        for (String entry : entries) {
            jdbc.sql("update vote_option set goes_on = true where round = ? and entry = ?")
                    .params(round, entry)
                    .update();
        }
    }

    /** In the order of their codes, which tells nothing of the count. */
    List<VoteRound.Option> goingOn(String round) {
        return jdbc.sql("select entry, code, state from vote_option where round = ? and goes_on order by code, entry")
                .param(round)
                .query(VoteRounds::option)
                .list();
    }

    private static VoteRound.Option option(ResultSet row, int number) throws SQLException {
        return new VoteRound.Option(row.getString("entry"), row.getString("code"), row.getString("state"));
    }

    private static VoteRound round(ResultSet row, int number) throws SQLException {
        return new VoteRound(
                row.getString("id"),
                row.getString("edition"),
                row.getString("stage"),
                row.getString("category"),
                VoteRound.Status.valueOf(row.getString("status")),
                row.getString("box_key"));
    }
}
