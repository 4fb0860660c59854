package org.laurel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.merkle.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only log of acts. It has no way to change or to remove one.
 *
 * <p>An append is one insert in the caller's transaction, with the leaf's hash; its place in the tree is given later by
 * {@link AuditTree}, so that nobody who writes waits for anybody else.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes part in the caller's transaction: an act and its record stand or fall together. */
    public Receipt append(Act act) {
        return append(act, null);
    }

    public Receipt append(Instant at, String actor, String what, String subject, String detail) {
        return append(new Act(at, actor, what, subject, detail));
    }

    /** The same with what the result will rest on; the log commits to it and shows it to nobody. */
    public Receipt append(Act act, @Nullable Evidence evidence) {
        Written written = Written.of(act, evidence);
        insert(written, evidence != null && evidence.secret(), written.opening());
        return new Receipt(written.leaf().hash());
    }

    /**
     * The same for secret evidence that the log itself is not to have: what opens the commitment is the caller's alone. Given
     * back to {@link #remember}, the log has it after all.
     */
    public Opening entrust(Act act, Evidence evidence) {
        Written written = Written.of(act, evidence);
        insert(written, true, null);
        return Objects.requireNonNull(written.opening());
    }

    /**
     * An act as it goes into the log.
     *
     * @param salt of the commitment to who did it
     */
    private record Written(
            Act act, String salt, Leaf leaf, @Nullable Opening opening) {

        static Written of(Act act, @Nullable Evidence evidence) {
            Act kept = new Act(Leaf.kept(act.at()), act.actor(), act.what(), act.subject(), act.detail());
            String salt = Commitment.to(new byte[0]).salt();
            if (evidence == null) {
                return new Written(kept, salt, Leaf.of(kept, salt, "", ""), null);
            }
            Commitment to = Commitment.to(CanonicalJson.bytes(evidence.content()));
            Leaf leaf = Leaf.of(kept, salt, evidence.scope(), to.hash());
            return new Written(kept, salt, leaf, new Opening(leaf.hash().hex(), to.salt(), evidence.content()));
        }

        @Nullable
        String scope() {
            return leaf.scope().isEmpty() ? null : leaf.scope();
        }
    }

    private void insert(Written written, boolean secret, @Nullable Opening kept) {
        Act act = written.act();
        jdbc.sql("insert into audit_act (at, actor, act, subject, detail, salt, commitment, leaf_hash,"
                        + " scope, secret, evidence_salt, evidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        act.at().atOffset(ZoneOffset.UTC),
                        act.actor(),
                        act.what(),
                        act.subject(),
                        act.detail(),
                        written.salt(),
                        written.leaf().commitment(),
                        written.leaf().hash().hex(),
                        written.scope(),
                        secret,
                        kept == null ? null : kept.salt(),
                        kept == null ? null : CanonicalJson.write(kept.content()))
                .update();
    }

    /** What happened to a subject, oldest first. */
    public List<Act> about(String subject) {
        return jdbc.sql("select * from audit_act where subject = ? order by position")
                .param(subject)
                .query(AuditLog::act)
                .list();
    }

    /** What was done until then of what is called so, oldest first. */
    public List<Act> until(Instant then, List<String> what) {
        return jdbc.sql("select * from audit_act where at <= :then and act in (:what) order by position")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("what", what)
                .query(AuditLog::act)
                .list();
    }

    /** The receipts of whatever was handed in about a subject, oldest first. */
    public List<Receipt> receipts(String subject) {
        return jdbc.sql("select leaf_hash from audit_act where subject = ? and secret order by position")
                .param(subject)
                .query((row, number) -> new Receipt(Hash.ofHex(row.getString("leaf_hash"))))
                .list();
    }

    /** The latest acts, newest first. */
    public List<Act> latest(int howMany) {
        return jdbc.sql("select * from audit_act order by position desc limit ?")
                .param(howMany)
                .query(AuditLog::act)
                .list();
    }

    /** How often something was done, by the name of the act. */
    public record Done(String what, long times, Instant last) {}

    /** What was done since then, the most frequent first. */
    public List<Done> since(Instant then) {
        return jdbc.sql("select act, count(*) as times, max(at) as last_at from audit_act where at > ?"
                        + " group by act order by times desc, act")
                .param(then.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Done(
                        row.getString("act"),
                        row.getLong("times"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is known of a scope's evidence, in the order of the log; what was forgotten is not among it. */
    public List<Opening> openings(String scope) {
        return openings("scope = ?", scope);
    }

    /** What is secret of it, for the seal. */
    public List<Opening> secrets(String scope) {
        return openings("scope = ? and secret", scope);
    }

    private List<Opening> openings(String which, String scope) {
        return jdbc.sql("select leaf_hash, evidence_salt, evidence from audit_act where " + which
                        + " and evidence is not null order by leaf_index nulls last, position")
                .param(scope)
                .query((row, number) -> new Opening(
                        row.getString("leaf_hash"),
                        row.getString("evidence_salt"),
                        CanonicalJson.read(row.getString("evidence"))))
                .list();
    }

    /** Lets go of a scope's secrets, once they are sealed; the commitments to them stay. */
    public int forgetSecrets(String scope) {
        return jdbc.sql("update audit_act set evidence = null, evidence_salt = null where scope = ? and secret")
                .param(scope)
                .update();
    }

    /**
     * Takes back what was forgotten, from an opened seal.
     *
     * @throws IllegalArgumentException if the log never committed to it
     */
    public void remember(Opening opening) {
        int known = jdbc.sql(
                        "update audit_act set evidence = ?, evidence_salt = ? where leaf_hash = ? and commitment = ?")
                .params(CanonicalJson.write(opening.content()), opening.salt(), opening.leaf(), opening.commitment())
                .update();
        if (known != 1) {
            throw new IllegalArgumentException("the log has no act with leaf " + opening.leaf() + " and this content");
        }
    }

    /** Whether the log has an act that this opens. */
    public boolean isCommittedTo(Opening opening) {
        return jdbc.sql("select count(*) from audit_act where leaf_hash = ? and commitment = ?")
                        .params(opening.leaf(), opening.commitment())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** The entry of the log with that leaf hash, as everybody may see it: its line. */
    public Optional<String> line(Hash leaf) {
        return jdbc.sql("select * from audit_act where leaf_hash = ?")
                .param(leaf.hex())
                .query((row, number) -> leaf(row).line())
                .optional();
    }

    /** All entries that are in the tree, as everybody may see them, in their order. */
    public List<String> lines() {
        return jdbc.sql("select * from audit_act where leaf_index is not null order by leaf_index")
                .query((row, number) -> leaf(row).line())
                .list();
    }

    static Leaf leaf(ResultSet row) throws SQLException {
        String scope = Optional.ofNullable(row.getString("scope")).orElse("");
        return Leaf.of(act(row, 0), row.getString("salt"), scope, row.getString("commitment"));
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
