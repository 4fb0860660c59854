package org.laurel.judging;

import java.util.List;
import java.util.Map;
import org.laurel.bundle.PublicVoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders of the publics in a jury's round, until they are sealed with its sheets and after they are opened again. */
@Repository
class StoredVoices {

    private static final String STATE = "state";
    private static final String ORDER = "order";

    private final JdbcClient jdbc;

    StoredVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String round, PublicVoice voice) {
        jdbc.sql("insert into round_voice (round, state, best_first) values (?, ?, ?)")
                .params(round, voice.state(), String.join(" ", voice.bestFirst()))
                .update();
    }

    List<PublicVoice> of(String round) {
        return jdbc.sql("select state, best_first from round_voice where round = ? order by state")
                .param(round)
                .query((row, number) -> voice(row.getString("state"), row.getString("best_first")))
                .list();
    }

    private static PublicVoice voice(String state, String bestFirst) {
        return new PublicVoice(state, List.of(bestFirst.split(" ")));
    }

    /** All of them, as the seal keeps them; the table has them no more. */
    List<Map<String, Object>> take(String round) {
        List<Map<String, Object>> taken = of(round).stream()
                .map(voice -> Map.<String, Object>of(STATE, voice.state(), ORDER, String.join(" ", voice.bestFirst())))
                .toList();
        jdbc.sql("delete from round_voice where round = ?").param(round).update();
        return taken;
    }

    /** As {@link #take} gave it. */
    void restore(String round, Map<String, Object> voice) {
        add(round, voice(String.valueOf(voice.get(STATE)), String.valueOf(voice.get(ORDER))));
    }
}
