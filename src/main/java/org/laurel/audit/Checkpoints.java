package org.laurel.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.ConsistencyProof;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.InclusionProof;
import org.laurel.audit.merkle.NoteKey;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.audit.merkle.SignedNote;
import org.laurel.platform.Now;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as witnesses hold it: signed statements of what it was at one size, and the proofs between them. */
@Service
public class Checkpoints {

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");

    private final AuditTree tree;
    private final LogKeys keys;
    private final JdbcClient jdbc;
    private final Now now;
    private final ApplicationEventPublisher events;

    Checkpoints(AuditTree tree, LogKeys keys, JdbcClient jdbc, Now now, ApplicationEventPublisher events) {
        this.tree = tree;
        this.keys = keys;
        this.jdbc = jdbc;
        this.now = now;
        this.events = events;
    }

    /**
     * One checkpoint.
     *
     * @param note what witnesses are sent
     */
    public record Made(Instant at, long size, SignedNote note) {

        /** The note as witnesses keep it, letter by letter. */
        public String written() {
            return note.written();
        }
    }

    /** A checkpoint that witnesses are to have now, and why now. */
    public record ForWitnesses(Made made, String occasion) {}

    /** Over everything that is written by now; the last one again if nothing was written since. */
    @Transactional
    public Made make() {
        CompactRange whole = tree.build();
        Optional<Made> last = latest().filter(made -> made.size() == whole.size());
        return last.orElseGet(() -> sign(whole));
    }

    /** The same at a moment that matters: whoever sends checkpoints to the witnesses listens. */
    @Transactional
    public Made witness(String occasion) {
        Made made = make();
        events.publishEvent(new ForWitnesses(made, occasion));
        return made;
    }

    private Made sign(CompactRange whole) {
        NoteSigner signer = keys.signer();
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), whole.size(), whole.root());
        Made made = new Made(now.get(), whole.size(), signer.sign(checkpoint.text()));
        jdbc.sql("insert into audit_checkpoint (size, made_at, note) values (?, ?, ?)")
                .params(
                        made.size(),
                        made.at().atOffset(ZoneOffset.UTC),
                        made.note().written())
                .update();
        return made;
    }

    /** The oldest first. */
    public List<Made> all() {
        return query("select * from audit_checkpoint order by size");
    }

    public Optional<Made> latest() {
        return latest(1).stream().findFirst();
    }

    /** The newest first. */
    public List<Made> latest(int howMany) {
        return query("select * from audit_checkpoint order by size desc limit ?", howMany);
    }

    /** The one over the log's first so many entries. */
    public Optional<Made> over(String size) {
        return SIZE.matcher(size).matches()
                ? query("select * from audit_checkpoint where size = ?", Long.parseLong(size)).stream()
                        .findFirst()
                : Optional.empty();
    }

    private List<Made> query(String sql, Object... with) {
        return jdbc.sql(sql)
                .params(with)
                .query((row, number) -> new Made(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getLong("size"),
                        SignedNote.parse(row.getString("note"))))
                .list();
    }

    /** The key that witnesses check signatures with. */
    @Transactional
    public NoteKey key() {
        return keys.kept().orElseGet(this::made).key();
    }

    private NoteSigner made() {
        tree.build();
        return keys.signer();
    }

    /** That an act is in the log, as a checkpoint of that size has it; empty for an act that came later or never. */
    public Optional<InclusionProof> inclusion(Receipt receipt, long size) {
        return place(receipt.leaf())
                .filter(index -> index < size && size <= tree.size())
                .map(index -> tree.proofs().inclusion(index, size));
    }

    private Optional<Long> place(Hash leaf) {
        return jdbc.sql("select leaf_index from audit_act where leaf_hash = ? and leaf_index is not null")
                .param(leaf.hex())
                .query(Long.class)
                .optional();
    }

    /** That the log only grew between two checkpoints. */
    public ConsistencyProof consistency(long earlier, long later) {
        return tree.proofs().consistency(earlier, later);
    }
}
