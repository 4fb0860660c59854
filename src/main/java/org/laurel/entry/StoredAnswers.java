package org.laurel.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAnswers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StoredAnswers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, String> of(String entry) {
        Map<String, String> answers = new LinkedHashMap<>();
        jdbc.sql("select field, answer from entry_answer where entry = ? order by field")
                .param(entry)
                .query((RowCallbackHandler) row -> answers.put(row.getString("field"), row.getString("answer")));
        return answers;
    }

    /** One field of every entry of an edition, by the entry's id. */
    Map<String, String> everywhere(String edition, String field) {
        Map<String, String> answers = new LinkedHashMap<>();
        jdbc.sql("select a.entry, a.answer from entry_answer a join entry e on e.id = a.entry"
                        + " where e.edition = ? and a.field = ?")
                .params(edition, field)
                .query((RowCallbackHandler) row -> answers.put(row.getString("entry"), row.getString("answer")));
        return answers;
    }

    /** Replaces the answers of these fields; an empty one is not kept. */
    void put(String entry, Map<String, String> answers) {
        remove(entry, answers.keySet());
        List<Object[]> rows = answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> new Object[] {entry, answer.getKey(), answer.getValue()})
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("insert into entry_answer (entry, field, answer) values (?, ?, ?)", rows);
        }
    }

    private void remove(String entry, Collection<String> fields) {
        jdbc.sql("delete from entry_answer where entry = :entry and field in (:fields)")
                .param("entry", entry)
                .param("fields", fields)
                .update();
    }
}
