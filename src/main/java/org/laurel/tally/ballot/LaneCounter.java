package org.laurel.tally.ballot;

/**
 * Counts pairs for up to twelve options with a whole ballot in one 64-bit word: a lane of five bits for each option holds
 * its order on the ballot, and one subtraction compares an option with all others at once. The outcomes are added up in
 * lanes too and emptied before a lane can overflow.
 */
final class LaneCounter implements Ballots.Reader {

    static final int MOST_OPTIONS = 12;

    private static final int LANE = 5;
    private static final int GUARD = LANE - 1;
    private static final int FULL = 31;
    private static final int ABSENT = 15;

    private final int size;
    private final boolean ignoresUnranked;
    private final long ones;
    private final long guards;
    private final long[] lanes;
    private final long[] matrix;
    private int added;

    LaneCounter(int size, Unranked unranked) {
        this.size = size;
        ignoresUnranked = unranked == Unranked.IGNORED;
        long everyLane = 0;
        for (int lane = 0; lane < size; lane++) {
            everyLane |= 1L << (lane * LANE);
        }
        ones = everyLane;
        guards = everyLane << GUARD;
        lanes = new long[size];
        matrix = new long[size * size];
    }

    @Override
    public void ballot(long count, int[] marks, int from, int to) {
        long order = ones * ABSENT;
        long present = 0;
        int level = 0;
        int rank = -1;
        for (int at = from; at < to; at++) {
            int mark = marks[at];
            if (mark >>> 16 != rank) {
                rank = mark >>> 16;
                level++;
            }
            int shift = (mark & 0xFFFF) * LANE;
            order ^= (long) (ABSENT ^ level) << shift;
            present |= 1L << shift;
        }
        if (count == 1) {
            compareOne(order, present, marks, from, to);
        } else {
            compareMany(count, order, present, marks, from, to);
        }
    }

    private void compareOne(long order, long present, int[] marks, int from, int to) {
        long comparable = ignoresUnranked ? present : ones;
        for (int at = from; at < to; at++) {
            int option = marks[at] & 0xFFFF;
            lanes[option] += above(order, option) & comparable;
        }
        if (++added == FULL) {
            empty();
        }
    }

    private void compareMany(long count, long order, long present, int[] marks, int from, int to) {
        long comparable = ignoresUnranked ? present : ones;
        for (int at = from; at < to; at++) {
            int option = marks[at] & 0xFFFF;
            long above = above(order, option) & comparable;
            while (above != 0) {
                matrix[option * size + Long.numberOfTrailingZeros(above) / LANE] += count;
                above &= above - 1;
            }
        }
    }

    /** A one in the lane of every option that the given one is strictly before. */
    private long above(long order, int option) {
        long own = order >>> (option * LANE) & ABSENT;
        return ((order | guards) - ones * (own + 1) & guards) >>> GUARD;
    }

    private void empty() {
        for (int option = 0; option < size; option++) {
            for (int other = 0; other < size; other++) {
                matrix[option * size + other] += lanes[option] >>> (other * LANE) & FULL;
            }
            lanes[option] = 0;
        }
        added = 0;
    }

    long[] matrix() {
        empty();
        return matrix;
    }
}
