package org.laurel.tally.score;

/** Who goes on to the next round: the first so many places, and what happens to a tie across that line. */
public record Cut(int places, AtTie atTie) {

    /** What happens to entries that still share a place across the line when the chain has been gone through. */
    public enum AtTie {
        /** All of them go on. */
        EXTEND,
        /** The chain must have separated them: it ends with lots or with the chair. */
        CHAIN,
        /** The chair orders them. */
        CHAIR
    }

    public Cut {
        if (places < 1) {
            throw new IllegalArgumentException("a cut lets at least 1 place through, not " + places);
        }
    }
}
