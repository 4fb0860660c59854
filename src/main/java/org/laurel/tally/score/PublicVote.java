package org.laurel.tally.score;

/** What the points of the public are for. */
public enum PublicVote {
    /** Only for the rung {@code public} of a chain. */
    BREAKS_TIES,
    /** They are added to the total of the jury. */
    ADDED
}
