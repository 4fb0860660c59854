package org.laurel.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteKey;
import org.laurel.audit.merkle.SignedNote;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Recounts the log out of the database, act by act, and compares it with what was signed. */
@Service
public class AuditCheck {

    private final JdbcClient jdbc;

    AuditCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What does not hold, in plain sentences; nothing if all does.
     *
     * @param key of the log
     * @param held signed checkpoints, those that somebody else kept first of all
     */
    public List<String> faults(NoteKey key, List<SignedNote> held) {
        List<String> faults = new ArrayList<>();
        Map<Long, Hash> promised = promised(key, held, faults);
        CompactRange tree = new CompactRange();
        compare(tree, promised, faults);
        jdbc.sql("select * from audit_act where leaf_index is not null order by leaf_index")
                .query((RowCallbackHandler) row -> {
                    Hash leaf = AuditLog.leaf(row).hash();
                    if (!leaf.hex().equals(row.getString("leaf_hash"))) {
                        faults.add("The act at " + tree.size() + " is not what was logged.");
                    }
                    tree.append(leaf);
                    compare(tree, promised, faults);
                });
        promised.keySet().stream()
                .filter(size -> size > tree.size())
                .sorted()
                .forEach(size -> faults.add("The log had " + size + " acts and has " + tree.size() + "."));
        return faults;
    }

    private static Map<Long, Hash> promised(NoteKey key, List<SignedNote> held, List<String> faults) {
        Map<Long, Hash> promised = new HashMap<>();
        for (SignedNote note : held) {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (!key.signed(note)) {
                faults.add("The checkpoint over " + checkpoint.size() + " acts is not signed with the log's key.");
            } else if (!promised.getOrDefault(checkpoint.size(), checkpoint.root())
                    .equals(checkpoint.root())) {
                faults.add("Two checkpoints over " + checkpoint.size() + " acts contradict each other.");
            } else {
                promised.put(checkpoint.size(), checkpoint.root());
            }
        }
        return promised;
    }

    private static void compare(CompactRange tree, Map<Long, Hash> promised, List<String> faults) {
        Hash root = promised.get(tree.size());
        if (root != null && !root.equals(tree.root())) {
            faults.add("The first " + tree.size() + " acts are not those of the checkpoint over them.");
        }
    }
}
