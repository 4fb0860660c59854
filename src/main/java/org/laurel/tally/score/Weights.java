package org.laurel.tally.score;

/** What the weight of a criterion means. */
public enum Weights {
    /** A share: the siblings' weights add up to 100 and a block is the weighted mean of its parts. */
    SHARE,
    /** A multiplier: a block is the sum of weight times value over its parts. */
    FACTOR
}
