package org.laurel.audit.merkle;

import java.util.List;

/**
 * Shows that an entry is in a log without showing the log.
 *
 * @param index the entry's place, from 0
 * @param size how many entries the log has
 * @param path the hashes beside the way from the leaf up to the root, the lowest first
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** RFC 9162, section 2.1.3.2. */
    public boolean holds(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                reached = Hash.node(beside, reached);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                reached = Hash.node(reached, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && reached.equals(root);
    }
}
