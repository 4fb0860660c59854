package org.laurel.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** The leaf hashes of a log in memory, with every complete subtree over them worked out once. */
public final class Leaves implements Subtrees {

    private final List<List<Hash>> levels = new ArrayList<>();

    public Leaves(List<Hash> leaves) {
        levels.add(leaves);
        while (last().size() > 1) {
            levels.add(parents(last()));
        }
    }

    private List<Hash> last() {
        return levels.get(levels.size() - 1);
    }

    private static List<Hash> parents(List<Hash> children) {
        List<Hash> parents = new ArrayList<>(children.size() / 2);
        for (int i = 0; i + 1 < children.size(); i += 2) {
            parents.add(Hash.node(children.get(i), children.get(i + 1)));
        }
        return parents;
    }

    @Override
    public Hash root(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
