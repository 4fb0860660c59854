package org.laurel.tally.score;

import java.math.BigDecimal;

/**
 * The scores a juror may give: from {@code min} to {@code max} in whole steps counted from {@code min}.
 *
 * <p>Errors: {@link IllegalArgumentException} if the step is not positive or does not lead from one end to the other.
 */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {

    public Scale {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("the step of a scale is above 0, not " + step.toPlainString());
        }
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("a scale goes from a lower to a higher score, not from "
                    + min.toPlainString() + " to " + max.toPlainString());
        }
        if (max.subtract(min).remainder(step).signum() != 0) {
            throw new IllegalArgumentException("steps of " + step.toPlainString() + " do not lead from "
                    + min.toPlainString() + " to " + max.toPlainString());
        }
    }

    public static Scale of(String min, String max, String step) {
        return new Scale(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step));
    }

    public boolean holds(BigDecimal score) {
        return score.compareTo(min) >= 0
                && score.compareTo(max) <= 0
                && score.subtract(min).remainder(step).signum() == 0;
    }

    /** As a person says it: {@code 1 to 10 in steps of 0.5}. */
    public String inWords() {
        return min.toPlainString() + " to " + max.toPlainString() + " in steps of " + step.toPlainString();
    }
}
