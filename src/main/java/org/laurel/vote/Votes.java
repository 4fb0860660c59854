package org.laurel.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who voted, and the letters with what was voted; the two are tied together only while a round is open. */
@Repository
class Votes {

    /**
     * Somebody who has voted in a round that is open.
     *
     * @param voter the pseudonym
     * @param revision how often, from 1
     * @param press which press of the button it was
     */
    record Voter(String voter, int revision, String press, String receipt) {}

    /** One vote as the seal's letter. */
    record Letter(String vote, String voter, String text) {}

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Voter> voter(String round, String login) {
        return jdbc.sql("select * from vote_voter where round = ? and login = ? and voter is not null")
                .params(round, login)
                .query((row, number) -> voter(row))
                .optional();
    }

    static Voter voter(ResultSet row) throws SQLException {
        return new Voter(
                row.getString("voter"), row.getInt("revision"), row.getString("press"), row.getString("receipt"));
    }

    /** The rounds of an edition in which somebody has voted. */
    List<String> votedIn(String edition, String login) {
        return jdbc.sql("select v.round from vote_voter v join vote_round r on r.id = v.round"
                        + " where r.edition = ? and v.login = ?")
                .params(edition, login)
                .query(String.class)
                .list();
    }

    void put(String round, String login, Voter voter, String vote, String letter) {
        int again = jdbc.sql("update vote_voter set revision = ?, press = ?, receipt = ? where round = ? and login = ?")
                .params(voter.revision(), voter.press(), voter.receipt(), round, login)
                .update();
        if (again == 0) {
            jdbc.sql("insert into vote_voter (round, login, voter, revision, press, receipt) values (?, ?, ?, ?, ?, ?)")
                    .params(round, login, voter.voter(), voter.revision(), voter.press(), voter.receipt())
                    .update();
        }
        jdbc.sql("insert into vote (id, round, voter, revision, letter) values (?, ?, ?, ?, ?)")
                .params(vote, round, voter.voter(), voter.revision(), letter)
                .update();
    }

    /** From here on nobody can say whose vote it was. */
    void cutTies(String round) {
        jdbc.sql("update vote_voter set voter = null, revision = null, press = null, receipt = null where round = ?")
                .param(round)
                .update();
    }

    /** Every revision of every vote, each voter's in their order. */
    List<Letter> letters(String round) {
        return jdbc.sql("select id, voter, letter from vote where round = ? order by voter, revision")
                .param(round)
                .query((row, number) ->
                        new Letter(row.getString("id"), row.getString("voter"), row.getString("letter")))
                .list();
    }

    int letGo(String edition) {
        String ofTheEdition = " where round in (select id from vote_round where edition = ?)";
        jdbc.sql("delete from vote_voter" + ofTheEdition).param(edition).update();
        return jdbc.sql("delete from vote" + ofTheEdition).param(edition).update();
    }
}
