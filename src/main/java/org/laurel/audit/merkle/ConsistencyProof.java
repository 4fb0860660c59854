package org.laurel.audit.merkle;

import java.util.List;

/**
 * Shows that a log only grew: that what it was at one size is the beginning of what it is at another.
 *
 * @param earlier the smaller size
 * @param later the larger size
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** RFC 9162, section 2.1.4.2; a log without entries is the beginning of every log. */
    public boolean holds(Hash earlierRoot, Hash laterRoot) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(Hash.OF_NOTHING);
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        return new Climb(earlierRoot).reaches(earlierRoot, laterRoot);
    }

    /** Both roots rebuilt from the same path. */
    private final class Climb {
        private long place = earlier - 1;
        private long last = later - 1;
        private Hash before;
        private Hash after;
        private int next;

        private Climb(Hash earlierRoot) {
            int up = Long.numberOfTrailingZeros(earlier);
            place >>= up;
            last >>= up;
            boolean complete = Long.bitCount(earlier) == 1;
            next = complete ? 0 : 1;
            before = complete || path.isEmpty() ? earlierRoot : path.get(0);
            after = before;
        }

        private boolean reaches(Hash earlierRoot, Hash laterRoot) {
            for (; next < path.size(); next++) {
                if (last == 0) {
                    return false;
                }
                step(path.get(next));
            }
            return last == 0 && before.equals(earlierRoot) && after.equals(laterRoot);
        }

        private void step(Hash beside) {
            if ((place & 1) == 1 || place == last) {
                before = Hash.node(beside, before);
                after = Hash.node(beside, after);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                after = Hash.node(after, beside);
            }
            place >>= 1;
            last >>= 1;
        }
    }
}
