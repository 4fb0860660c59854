package org.laurel.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.ConsistencyProof;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteKey;
import org.laurel.audit.merkle.SignedNote;

/** The checkpoints of a bundle, oldest first, the one over the release at the end, with the proofs between them. */
final class CheckpointChain {

    private final NoteKey key;
    private final List<SignedNote> notes = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<List<Hash>> proofs = new ArrayList<>();

    /** @throws IllegalArgumentException if something cannot be read */
    CheckpointChain(NoteKey key, Map<String, Object> made, Map<String, Object> release) {
        this.key = key;
        list(made, "checkpoints").forEach(note -> add((String) note));
        list(made, "proofs").forEach(proof -> proofs.add(path(proof)));
        add(LoggedRecord.of(release, "checkpoint"));
        List<Hash> last = path(list(release, "proof"));
        if (notes.size() > 1) {
            proofs.add(last);
        }
        boolean asWritten = made.size() == 2 && release.size() == 4 && (notes.size() > 1 || last.isEmpty());
        if (!asWritten || proofs.size() != notes.size() - 1) {
            throw new IllegalArgumentException("there is not one proof between each two checkpoints");
        }
    }

    private void add(String note) {
        SignedNote signed = SignedNote.parse(note);
        notes.add(signed);
        checkpoints.add(Checkpoint.parse(signed.text()));
    }

    private static List<?> list(Map<String, Object> from, String key) {
        if (from.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("there are no " + key);
    }

    private static List<Hash> path(Object proof) {
        return ((List<?>) proof).stream().map(hash -> Hash.ofHex((String) hash)).toList();
    }

    Set<Long> sizes() {
        return checkpoints.stream().map(Checkpoint::size).collect(Collectors.toSet());
    }

    Checkpoint last() {
        return checkpoints.get(checkpoints.size() - 1);
    }

    void check(LogFile log, List<Finding> findings) {
        int before = findings.size();
        for (int i = 0; i < notes.size(); i++) {
            if (!key.signed(notes.get(i)) || !checkpoints.get(i).origin().equals(key.name())) {
                findings.add(Finding.fails("The checkpoint over "
                        + checkpoints.get(i).size() + " entries is not signed with the key that the bundle names."));
            }
            against(checkpoints.get(i), log, findings);
        }
        for (int i = 0; i < proofs.size(); i++) {
            proof(i, findings);
        }
        if (last().size() != log.size() || !log.complete()) {
            findings.add(Finding.fails("The last checkpoint is over " + last().size() + " entries, the log has "
                    + log.size() + ": entries were cut off or added."));
        }
        if (findings.size() == before) {
            findings.add(Finding.holds("The log of " + log.size() + " entries is the one that " + notes.size()
                    + (notes.size() == 1 ? " checkpoint signs." : " checkpoints sign, and only ever grew.")));
        }
    }

    private void proof(int i, List<Finding> findings) {
        Checkpoint earlier = checkpoints.get(i);
        Checkpoint later = checkpoints.get(i + 1);
        if (earlier.size() >= later.size()
                || !new ConsistencyProof(earlier.size(), later.size(), proofs.get(i))
                        .holds(earlier.root(), later.root())) {
            findings.add(Finding.fails("It is not proved that the log only grew from " + earlier.size() + " to "
                    + later.size() + " entries."));
        }
    }

    private static void against(Checkpoint checkpoint, LogFile log, List<Finding> findings) {
        if (checkpoint.size() > log.size()) {
            findings.add(Finding.fails("A checkpoint is over " + checkpoint.size() + " entries, but the log has "
                    + log.size() + ": it was cut, or the checkpoint is of a later time."));
        } else if (!log.root(checkpoint.size())
                .filter(checkpoint.root()::equals)
                .isPresent()) {
            findings.add(Finding.fails("The first " + checkpoint.size()
                    + " entries of the log are not those that the checkpoint over them was made for."));
        }
    }

    /** A checkpoint that somebody else kept. */
    void held(SignedNote note, LogFile log, List<Finding> findings) {
        int before = findings.size();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(key.name())) {
            findings.add(Finding.fails(
                    "The checkpoint you hold is of the log " + checkpoint.origin() + ", not of " + key.name() + "."));
        } else if (!key.signed(note)) {
            findings.add(Finding.fails("The checkpoint you hold is not signed with the key that the bundle names."));
        } else {
            against(checkpoint, log, findings);
        }
        if (findings.size() == before) {
            findings.add(Finding.holds(
                    "The log begins as the checkpoint over " + checkpoint.size() + " entries that you hold says."));
        }
    }
}
