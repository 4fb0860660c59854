package org.laurel.entry;

import static org.laurel.entry.StoredEntries.utc;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.laurel.edition.Documents;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The small door behind which documents lie in the database; an object store would stand behind the same one. */
@Repository
class StoredDocuments {

    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StoredDocuments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Attachment document, byte[] content) {
        jdbc.sql("""
                insert into entry_document (id, entry, name, type, size, sha256, added_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        document.id(),
                        document.entry(),
                        document.name(),
                        document.type().name(),
                        document.size(),
                        document.sha256(),
                        utc(document.addedAt()))
                .update();
        batches.batchUpdate(
                "insert into entry_document_part (document, part, bytes) values (?, ?, ?)",
                parts(document.id(), content));
    }

    private static List<Object[]> parts(String document, byte[] content) {
        List<Object[]> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(new Object[] {document, parts.size(), part});
        }
        return parts;
    }

    List<Attachment> of(String entry) {
        return jdbc.sql("select * from entry_document where entry = ? order by position")
                .param(entry)
                .query(StoredDocuments::attachment)
                .list();
    }

    byte[] content(Attachment document) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(Math.toIntExact(document.size()));
        jdbc.sql("select bytes from entry_document_part where document = ? order by part")
                .param(document.id())
                .query((row, number) -> row.getBytes("bytes"))
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    void remove(String document) {
        jdbc.sql("delete from entry_document_part where document = ?")
                .param(document)
                .update();
        jdbc.sql("delete from entry_document where id = ?").param(document).update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("entry"),
                row.getString("name"),
                Documents.Type.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
