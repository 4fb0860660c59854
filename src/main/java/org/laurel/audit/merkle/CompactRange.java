package org.laurel.audit.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that has to be kept of a log to append to it: its size and the roots of its complete subtrees, the largest first. An
 * append costs as many hashes as there are trailing ones in the size, at most log2(n), and reads nothing.
 */
public final class CompactRange {

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    public CompactRange() {}

    /** @throws IllegalArgumentException unless there are as many peaks as the size has ones */
    public static CompactRange of(long size, List<Hash> peaks) {
        if (Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(size + " entries do not have " + peaks.size() + " peaks");
        }
        CompactRange range = new CompactRange();
        range.size = size;
        range.peaks.addAll(peaks);
        return range;
    }

    /** What {@link #written()} wrote. */
    public static CompactRange read(long size, String written) {
        return of(
                size,
                written.isEmpty()
                        ? List.of()
                        : Arrays.stream(written.split(" ")).map(Hash::ofHex).toList());
    }

    /** Is told of every subtree that an append completes, the leaf itself left out. */
    @FunctionalInterface
    public interface Completion {

        void of(int level, long index, Hash root);
    }

    public void append(Hash leaf) {
        append(leaf, (level, index, root) -> {});
    }

    public void append(Hash leaf, Completion completed) {
        Hash carried = leaf;
        int level = 0;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            carried = Hash.node(peaks.remove(peaks.size() - 1), carried);
            level++;
            completed.of(level, size >> level, carried);
        }
        peaks.add(carried);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.node(peaks.get(i), root);
        }
        return root;
    }

    public String written() {
        return peaks.stream().map(Hash::hex).collect(Collectors.joining(" "));
    }
}
