package org.laurel.tally.score;

import java.math.RoundingMode;

/** One place in the calculation where the rules round: nothing is ever rounded anywhere else. */
public record Rounding(Step step, int places, RoundingMode mode) {

    /** The named places of the calculation, in the order in which it passes them. */
    public enum Step {
        /** A scored criterion's value before its weight: the juror's, or the gathered one when gathering per criterion. */
        CRITERION,
        /** Every product of a weight and a value, of scored criteria and of blocks. */
        AFTER_WEIGHT,
        /** A block's value, before the block's own weight. */
        BLOCK,
        /** A juror's total for an entry. */
        JUROR_TOTAL,
        /** What the jurors' numbers were gathered into: per criterion before the weight, else of the totals. */
        MEAN,
        /** The entry's total, the number that places it. */
        TOTAL
    }

    public Rounding {
        if (places < 0) {
            throw new IllegalArgumentException("rounding is to 0 places or more, not " + places);
        }
    }

    public static Rounding halfUp(Step step, int places) {
        return new Rounding(step, places, RoundingMode.HALF_UP);
    }

    public static Rounding halfEven(Step step, int places) {
        return new Rounding(step, places, RoundingMode.HALF_EVEN);
    }
}
