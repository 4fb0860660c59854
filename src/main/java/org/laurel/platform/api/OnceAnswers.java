package org.laurel.platform.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What programs were answered when they sent a write under a key of their own; kept for a day. */
@Repository
class OnceAnswers implements PersonalData {

    static final Duration KEPT = Duration.ofDays(1);

    /** An answer, its body under the program's key; headers that it did not have are null. */
    record Kept(
            String fingerprint,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            String locked) {}

    private final JdbcClient jdbc;
    private final Now now;

    OnceAnswers(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    Optional<Kept> find(OnceKey key) {
        return jdbc.sql("select * from once_answer where id = ? and begun_at > ?")
                .params(key.id(), oldest())
                .query((row, number) -> new Kept(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        Objects.requireNonNullElse(row.getString("locked"), "")))
                .optional();
    }

    /** Whether it is this caller's turn; whoever has the same key at the same moment waits for the end of it. */
    boolean begin(OnceKey key) {
        try {
            jdbc.sql("delete from once_answer where id = ? and begun_at <= ?")
                    .params(key.id(), oldest())
                    .update();
            jdbc.sql("insert into once_answer (id, caller, fingerprint, begun_at, status, locked)"
                            + " values (?, ?, ?, ?, 0, '')")
                    .params(key.id(), key.caller(), key.fingerprint(), utc(now.get()))
                    .update();
            return true;
        } catch (DuplicateKeyException | ConcurrencyFailureException another) {
            return false;
        }
    }

    void keep(OnceKey key, Kept answer) {
        jdbc.sql("update once_answer set status = ?, content_type = ?, location = ?, etag = ?, locked = ? where id = ?")
                .params(
                        answer.status(),
                        answer.contentType(),
                        answer.location(),
                        answer.etag(),
                        answer.locked(),
                        key.id())
                .update();
    }

    void forget(OnceKey key) {
        jdbc.sql("delete from once_answer where id = ?").param(key.id()).update();
    }

    int letGo() {
        return jdbc.sql("delete from once_answer where begun_at <= ?")
                .param(oldest())
                .update();
    }

    private OffsetDateTime oldest() {
        return utc(now.get().minus(KEPT));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.platform");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return jdbc.sql("select begun_at, status from once_answer where caller = ? order by begun_at, id")
                .param(person.login())
                .query((row, number) ->
                        Map.<String, Object>of("at", row.getString("begun_at"), "status", row.getInt("status")))
                .list();
    }

    @Override
    public List<String> forget(DataSubject person) {
        int gone = jdbc.sql("delete from once_answer where caller = ?")
                .param(person.login())
                .update();
        return gone == 0 ? List.of() : List.of(Phrase.of("privacy.gone.programs"));
    }
}
