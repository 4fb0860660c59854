package org.laurel.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who saw which file or score sheet: a row for each time, and no way to change one but to forget the person. */
@Component
public class ViewRecord implements PersonalData {

    /**
     * One look at one thing.
     *
     * @param kind document or sheet
     * @param path the address it was seen at, without its parameters
     */
    public record View(Instant at, String viewer, String kind, String path) {}

    private final JdbcClient jdbc;
    private final Now now;

    ViewRecord(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    public void add(String viewer, String kind, String path) {
        jdbc.sql("insert into view_record (at, viewer, kind, path) values (?, ?, ?, ?)")
                .params(now.get().atOffset(ZoneOffset.UTC), viewer, kind, path)
                .update();
    }

    /**
     * The latest views, newest first.
     *
     * @param viewer of this person, or of everybody where it is empty
     * @param thing with this in the address, or all where it is empty
     */
    public List<View> latest(String viewer, String thing, int howMany) {
        return jdbc.sql("select * from view_record where (viewer = :viewer or :viewer = '')"
                        + " and (:thing = '' or position(:thing in path) > 0) order by position desc limit :most")
                .param("viewer", viewer)
                .param("thing", thing)
                .param("most", howMany)
                .query((row, number) -> new View(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("viewer"),
                        row.getString("kind"),
                        row.getString("path")))
                .list();
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.privacy");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return jdbc.sql("select * from view_record where viewer = ? order by position")
                .param(person.login())
                .query((row, number) -> Map.<String, Object>of(
                        "at", row.getString("at"), "kind", row.getString("kind"), "path", row.getString("path")))
                .list();
    }

    @Override
    public List<String> forget(DataSubject person) {
        int kept = jdbc.sql("update view_record set viewer = ? where viewer = ?")
                .params(person.pseudonym(), person.login())
                .update();
        return kept == 0 ? List.of() : List.of(Phrase.of("privacy.stays.views"));
    }
}
