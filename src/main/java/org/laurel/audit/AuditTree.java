package org.laurel.audit;

import java.util.ArrayList;
import java.util.List;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.Proofs;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives acts their places in the tree, in batches and after they were written. One node at a time builds, under the lock of the
 * tree's one row, which no writer ever touches.
 */
@Component
class AuditTree {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    AuditTree(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(long position, Hash leaf) {}

    /** Takes in everything that is committed; returns the tree as it then is. */
    @Transactional
    CompactRange build() {
        CompactRange tree = locked();
        for (List<Waiting> batch = waiting(); !batch.isEmpty(); batch = waiting()) {
            append(tree, batch);
        }
        return tree;
    }

    private CompactRange locked() {
        return jdbc.queryForObject(
                "select size, peaks from audit_tree where id = 1 for update",
                (row, number) -> CompactRange.read(row.getLong("size"), row.getString("peaks")));
    }

    /** How many entries the tree has. */
    long size() {
        Long size = jdbc.queryForObject("select size from audit_tree where id = 1", Long.class);
        return size == null ? 0 : size;
    }

    private List<Waiting> waiting() {
        return jdbc.query(
                "select position, leaf_hash from audit_act where leaf_index is null order by position limit " + BATCH,
                (row, number) -> new Waiting(row.getLong("position"), Hash.ofHex(row.getString("leaf_hash"))));
    }

    private void append(CompactRange tree, List<Waiting> batch) {
        List<Object[]> places = new ArrayList<>();
        List<Object[]> subtrees = new ArrayList<>();
        for (Waiting each : batch) {
            places.add(new Object[] {tree.size(), each.position()});
            tree.append(each.leaf(), (level, place, root) -> {
                if (StoredSubtrees.keeps(level)) {
                    subtrees.add(new Object[] {level, place, root.hex()});
                }
            });
        }
        jdbc.batchUpdate("update audit_act set leaf_index = ? where position = ?", places);
        jdbc.batchUpdate("insert into audit_subtree (level, place, hash) values (?, ?, ?)", subtrees);
        jdbc.update("update audit_tree set size = ?, peaks = ? where id = 1", tree.size(), tree.written());
    }

    Proofs proofs() {
        return new Proofs(new StoredSubtrees(jdbc));
    }
}
