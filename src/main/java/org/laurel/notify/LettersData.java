package org.laurel.notify;

import java.util.List;
import java.util.Map;
import org.laurel.platform.DataSubject;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written to somebody. */
@Component
class LettersData implements PersonalData {

    private final JdbcClient jdbc;

    LettersData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.notify");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return jdbc.sql("select address, subject, body, written_at from mail where person = ? order by written_at, id")
                .param(person.id())
                .query((row, number) -> Map.<String, Object>of(
                        "address", row.getString("address"),
                        "subject", row.getString("subject"),
                        "body", row.getString("body"),
                        "written_at", row.getString("written_at")))
                .list();
    }

    @Override
    public List<String> forget(DataSubject person) {
        int gone =
                jdbc.sql("delete from mail where person = ?").param(person.id()).update();
        return gone == 0 ? List.of() : List.of(Phrase.of("privacy.gone.mails"));
    }
}
