package org.laurel.judging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables still say of a round whose sheets are sealed, and how the sheets leave them and come back. */
@Repository
class SealedRounds {

    private final JdbcClient jdbc;

    SealedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSealed(String round) {
        return jdbc.sql("select sealed from round where id = ?")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    /** Whether its stage has said all that the award goes on with: sealed, or only waiting for the keys. */
    boolean isSettled(String round) {
        return jdbc.sql("select sealed or to_be_sealed from round where id = ?")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    void toBeSealed(String round) {
        jdbc.sql("update round set to_be_sealed = true where id = ?")
                .param(round)
                .update();
    }

    List<Round> waiting(String edition) {
        return jdbc.sql("select * from round where edition = ? and to_be_sealed and not sealed order by id")
                .param(edition)
                .query(Rounds::round)
                .list();
    }

    /** Every revision of every sheet, as the seal keeps it. */
    List<Map<String, Object>> sheets(String round) {
        return jdbc.sql(
                        "select s.assignment, s.revision, s.marks, s.remark from score_sheet s"
                                + " join assignment a on a.id = s.assignment where a.round = ? order by s.assignment, s.revision")
                .param(round)
                .query((row, number) -> Map.<String, Object>of(
                        "assignment", row.getString("assignment"),
                        "revision", row.getInt("revision"),
                        "marks", row.getString("marks"),
                        "remark", row.getString("remark")))
                .list();
    }

    void close(String round, boolean anyPlaced, List<LeftOpen> ties) {
        jdbc.sql("update score_sheet set marks = null, remark = null"
                        + " where assignment in (select id from assignment where round = ?)")
                .param(round)
                .update();
        jdbc.sql("delete from sheet_draft where assignment in (select id from assignment where round = ?)")
                .param(round)
                .update();
        jdbc.sql("update round set sealed = true, any_placed = ? where id = ?")
                .params(anyPlaced, round)
                .update();
        for (LeftOpen tie : ties) {
            jdbc.sql("insert into left_open (round, place, entries, equal_in) values (?, ?, ?, ?)")
                    .params(round, tie.place(), String.join(" ", tie.entries()), String.join(" ", tie.equalIn()))
                    .update();
        }
    }

    boolean anyPlaced(String round) {
        return jdbc.sql("select any_placed from round where id = ?")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    List<LeftOpen> leftOpen(String round) {
        return jdbc.sql("select place, entries, equal_in from left_open where round = ? order by place")
                .param(round)
                .query((row, number) -> new LeftOpen(
                        row.getInt("place"), words(row.getString("entries")), words(row.getString("equal_in"))))
                .list();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    void settled(String round, int place) {
        jdbc.sql("delete from left_open where round = ? and place = ?")
                .params(round, place)
                .update();
    }

    void open(String round) {
        jdbc.sql("update round set sealed = false, to_be_sealed = false where id = ?")
                .param(round)
                .update();
        jdbc.sql("delete from left_open where round = ?").param(round).update();
    }

    void restore(Map<String, Object> sheet) {
        Map<String, Object> kept = new TreeMap<>(sheet);
        jdbc.sql("update score_sheet set marks = :marks, remark = :remark"
                        + " where assignment = :assignment and revision = :revision")
                .params(kept)
                .update();
    }
}
