package org.laurel.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.Subtrees;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Roots of subtrees out of the database: kept at every eighth level, worked out in between from at most 256 hashes that are
 * read at once.
 */
final class StoredSubtrees implements Subtrees {

    private static final int STEP = 8;
    private static final long WIDTH = 1L << STEP;

    private final JdbcTemplate jdbc;
    private final Map<Tile, List<Hash>> read = new HashMap<>();

    StoredSubtrees(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Tile(int level, long number) {}

    static boolean keeps(int level) {
        return level % STEP == 0;
    }

    @Override
    public Hash root(int level, long index) {
        if (keeps(level)) {
            List<Hash> tile = read.computeIfAbsent(new Tile(level, index / WIDTH), this::tile);
            return tile.get((int) (index % WIDTH));
        }
        return Hash.node(root(level - 1, 2 * index), root(level - 1, 2 * index + 1));
    }

    private List<Hash> tile(Tile tile) {
        long from = tile.number() * WIDTH;
        String sql = tile.level() == 0
                ? "select leaf_hash from audit_act where leaf_index >= ? and leaf_index < ? order by leaf_index"
                : "select hash from audit_subtree where place >= ? and place < ? and level = " + tile.level()
                        + " order by place";
        return jdbc.query(sql, (row, number) -> Hash.ofHex(row.getString(1)), from, from + WIDTH);
    }
}
