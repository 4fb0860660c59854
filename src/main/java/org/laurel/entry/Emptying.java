package org.laurel.entry;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of entries what nobody needs any more; that there was an entry, and its title if it was nominated, stays. */
@Component
class Emptying {

    private static final Set<Entry.Status> ON_RECORD = EnumSet.of(Entry.Status.NOMINATED);

    private final JdbcClient jdbc;
    private final StoredDocuments documents;

    Emptying(JdbcClient jdbc, StoredDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** @return how many documents went */
    int ofDocuments(Entry entry) {
        var held = documents.of(entry.id());
        held.forEach(document -> documents.remove(document.id()));
        return held.size();
    }

    /** @return how many answers and comments went */
    int ofEntry(Entry entry) {
        int answers = jdbc.sql("delete from entry_answer where entry = ?")
                .param(entry.id())
                .update();
        int words = jdbc.sql("update entry_step set words = '' where entry = ? and words <> ''")
                .param(entry.id())
                .update();
        if (!ON_RECORD.contains(entry.status())) {
            jdbc.sql("update entry set title = '' where id = ?")
                    .param(entry.id())
                    .update();
        }
        return answers + words;
    }
}
