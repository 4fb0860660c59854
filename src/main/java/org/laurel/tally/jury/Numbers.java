package org.laurel.tally.jury;

import java.util.Arrays;

/** Sums over a few numbers, always taken from left to right so that they come out the same everywhere. */
final class Numbers {

    /** Differences below this share of the data's size are rounding of the arithmetic, not scores. */
    static final double NOISE = 1e-9;

    private Numbers() {}

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    static double mean(double[] values) {
        return values.length == 0 ? 0 : sum(values) / values.length;
    }

    /** The sum of squared differences from the mean; exactly 0 if all values are equal. */
    static double squares(double[] values) {
        if (areEqual(values)) {
            return 0;
        }
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** The standard deviation of a sample, with n - 1; 0 for fewer than two values. */
    static double deviation(double[] values) {
        return values.length < 2 ? 0 : Math.sqrt(squares(values) / (values.length - 1));
    }

    static boolean areEqual(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** The largest absolute value, at least 1: the size against which {@link #NOISE} is measured. */
    static double size(double[] values) {
        return Arrays.stream(values).map(Math::abs).reduce(1, Math::max);
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Pearson's correlation; unknown for fewer than three pairs or if one side does not vary. */
    static Measure correlation(double[] left, double[] right) {
        if (left.length < 3) {
            return Measure.unknown("fewer than three entries to compare on");
        }
        double varied = Math.sqrt(squares(left)) * Math.sqrt(squares(right));
        if (varied <= NOISE * size(left) * size(right)) {
            return Measure.unknown("one side does not vary");
        }
        double leftMean = mean(left);
        double rightMean = mean(right);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (left[i] - leftMean) * (right[i] - rightMean);
        }
        return Measure.of(Math.max(-1, Math.min(1, sum / varied)));
    }

    /** Ranks from 1 for the smallest; equal values share the mean of their ranks. */
    static double[] midRanks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = 0;
            int equal = 0;
            for (double other : sorted) {
                below += other < values[i] ? 1 : 0;
                equal += other == values[i] ? 1 : 0;
            }
            ranks[i] = below + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
