package org.laurel.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEntries {

    private static final Comparator<Entry> BY_CODE = Comparator.comparing(
                    (Entry entry) -> Objects.requireNonNullElse(entry.code(), ""))
            .thenComparing(Entry::begunAt)
            .thenComparing(Entry::id);

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                insert into entry (id, edition, category, state, entrant, status, version, title, begun_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.id(),
                        entry.edition(),
                        entry.category(),
                        entry.state(),
                        entry.entrant(),
                        entry.status().name(),
                        entry.version(),
                        entry.title(),
                        utc(entry.begunAt()),
                        utc(entry.changedAt()))
                .update();
    }

    /** Whoever is about to change an entry holds its row until the end of the transaction. */
    Optional<Entry> lock(String id) {
        return jdbc.sql("select * from entry where id = ? for update")
                .param(id)
                .query(StoredEntries::entry)
                .optional();
    }

    Optional<Entry> find(String id) {
        return jdbc.sql("select * from entry where id = ?")
                .param(id)
                .query(StoredEntries::entry)
                .optional();
    }

    void typed(String id, String title, Instant at) {
        jdbc.sql("update entry set title = ?, version = version + 1, changed_at = ? where id = ?")
                .params(title, utc(at), id)
                .update();
    }

    void handedIn(String id, String code, Instant at) {
        jdbc.sql("""
                update entry set status = 'SUBMITTED', code = ?, submitted_at = ?, ineligible_because = null,
                version = version + 1, changed_at = ? where id = ?""").params(code, utc(at), utc(at), id).update();
    }

    void become(String id, Entry.Status status, Instant at) {
        jdbc.sql("update entry set status = ?, version = version + 1, changed_at = ? where id = ?")
                .params(status.name(), utc(at), id)
                .update();
    }

    void openUntil(String id, Instant until) {
        jdbc.sql("update entry set late_until = ? where id = ?")
                .params(utc(until), id)
                .update();
    }

    void judgedEligible(String id, List<String> reasons) {
        jdbc.sql("update entry set ineligible_because = ? where id = ?")
                .params(String.join("\n", reasons), id)
                .update();
    }

    boolean isTaken(String edition, String code) {
        return jdbc.sql("select count(*) from entry where edition = ? and code = ?")
                        .params(edition, code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Entry> ofEntrant(String edition, String entrant) {
        return jdbc
                .sql("select * from entry where edition = ? and entrant = ?")
                .params(edition, entrant)
                .query(StoredEntries::entry)
                .list()
                .stream()
                .sorted(Comparator.comparing(Entry::begunAt).thenComparing(Entry::id))
                .toList();
    }

    List<Entry> ofEntrant(String entrant) {
        return jdbc.sql("select * from entry where entrant = ? order by begun_at, id")
                .param(entrant)
                .query(StoredEntries::entry)
                .list();
    }

    List<Entry> of(String edition) {
        return jdbc.sql("select * from entry where edition = ? order by begun_at, id")
                .param(edition)
                .query(StoredEntries::entry)
                .list();
    }

    List<Entry> submitted(String edition) {
        return list(jdbc.sql("select * from entry where edition = ? and code is not null")
                .param(edition));
    }

    List<Entries.Count> counts(String edition) {
        return jdbc.sql("select state, category, status, count(*) as entries from entry where edition = ?"
                        + " group by state, category, status order by state, category, status")
                .param(edition)
                .query((row, number) -> new Entries.Count(
                        row.getString("state"),
                        row.getString("category"),
                        Entry.Status.valueOf(row.getString("status")),
                        row.getLong("entries")))
                .list();
    }

    List<Entry> submittedOf(String edition, String state) {
        return list(jdbc.sql("select * from entry where edition = ? and state = ? and code is not null")
                .params(edition, state));
    }

    List<Entry> inState(String edition, String state, Entry.Status status) {
        return list(jdbc.sql("select * from entry where edition = ? and state = ? and status = ?")
                .params(edition, state, status.name()));
    }

    List<Entry> inCategory(String edition, String category, Entry.Status status) {
        return list(jdbc.sql("select * from entry where edition = ? and category = ? and status = ?")
                .params(edition, category, status.name()));
    }

    Set<String> categoriesWith(String edition, Entry.Status status) {
        return Set.copyOf(jdbc.sql("select distinct category from entry where edition = ? and status = ?")
                .params(edition, status.name())
                .query(String.class)
                .list());
    }

    List<Entry> neverSubmitted(String edition, Entry.Status status) {
        return list(jdbc.sql("select * from entry where edition = ? and status = ? and code is null for update")
                .params(edition, status.name()));
    }

    /** Never submitted entries change together, however many they are. */
    void neverSubmittedBecome(String edition, Entry.Status from, Entry.Status to, Instant at) {
        jdbc.sql("""
                update entry set status = ?, version = version + 1, changed_at = ?
                where edition = ? and status = ? and code is null""").params(to.name(), utc(at), edition, from.name()).update();
    }

    List<String> statesWith(String edition, Entry.Status status) {
        return jdbc
                .sql("select distinct state from entry where edition = ? and status = ?")
                .params(edition, status.name())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static List<Entry> list(JdbcClient.StatementSpec entries) {
        return entries.query(StoredEntries::entry).list().stream()
                .sorted(BY_CODE)
                .toList();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("edition"),
                row.getString("category"),
                row.getString("state"),
                row.getString("entrant"),
                row.getString("code"),
                Entry.Status.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getString("title"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                sentences(row.getString("ineligible_because")),
                instant(row.getObject("late_until", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable List<String> sentences(@Nullable String lines) {
        return lines == null ? null : lines.lines().toList();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
