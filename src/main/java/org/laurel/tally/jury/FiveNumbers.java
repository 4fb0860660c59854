package org.laurel.tally.jury;

import java.util.Arrays;

/**
 * Five numbers say where a group of values lies: the lowest, the two hinges between which its middle half is, the median and the
 * highest. A hinge is the median of the values on its side, and the middle value belongs to both sides.
 *
 * <p>Shape: at least one value. Units: those of the values. Errors: {@link IllegalArgumentException} if there is no value.
 *
 * <p>Source: J. W. Tukey, "Exploratory Data Analysis" (1977), chapter 2.
 */
public record FiveNumbers(double lowest, double lowerHinge, double median, double upperHinge, double highest) {

    public static FiveNumbers of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("five numbers need at least one value");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = (sorted.length + 1) / 2;
        return new FiveNumbers(
                sorted[0],
                median(sorted, 0, half),
                median(sorted, 0, sorted.length),
                median(sorted, sorted.length - half, sorted.length),
                sorted[sorted.length - 1]);
    }

    private static double median(double[] sorted, int from, int to) {
        int middle = (from + to) / 2;
        return (to - from) % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
