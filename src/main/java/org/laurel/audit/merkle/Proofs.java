package org.laurel.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs over a log's subtrees (RFC 6962, sections 2.1.1 and 2.1.2). */
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** That the entry is in the log of that size: at most log2(size) rounded up hashes. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a log of " + size + " entries has no entry " + index);
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                path.add(0, root(middle, to));
                to = middle;
            } else {
                path.add(0, root(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /** That the log of the one size is the beginning of the log of the other. */
    public ConsistencyProof consistency(long earlier, long later) {
        if (earlier < 0 || earlier > later) {
            throw new IllegalArgumentException("a log of " + earlier + " entries is no beginning of one of " + later);
        }
        List<Hash> path = new ArrayList<>();
        if (earlier > 0 && earlier < later) {
            subProof(earlier, 0, later, true, path);
        }
        return new ConsistencyProof(earlier, later, path);
    }

    private void subProof(long earlier, long from, long to, boolean known, List<Hash> path) {
        if (from + earlier == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (from + earlier <= middle) {
            subProof(earlier, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            subProof(from + earlier - middle, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /** The root of the log when it had that size. */
    public Hash root(long size) {
        return size == 0 ? Hash.OF_NOTHING : root(0, size);
    }

    private Hash root(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return subtrees.root(level, from >> level);
        }
        long middle = from + split(count);
        return Hash.node(root(from, middle), root(middle, to));
    }

    /** The largest power of two below a count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
