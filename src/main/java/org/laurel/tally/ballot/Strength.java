package org.laurel.tally.ballot;

/** How strong a won pair is. */
public enum Strength {
    /** The number of ballots that prefer the winner of the pair. */
    WINNING_VOTES,
    /** That number less the ballots that prefer the loser. */
    MARGINS;

    /** The strength of one before other; 0 when the pair is not won. */
    long of(Pairwise pairs, int one, int other) {
        if (!pairs.beats(one, other)) {
            return 0;
        }
        return this == MARGINS ? pairs.margin(one, other) : pairs.preferring(one, other);
    }

    String word() {
        return this == MARGINS ? "margins" : "winning-votes";
    }
}
