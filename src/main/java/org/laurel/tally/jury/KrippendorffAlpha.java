package org.laurel.tally.jury;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha says how far jurors agree beyond what chance would give: 1 is full agreement, 0 is what pairing all values
 * at random gives, below 0 is systematic disagreement. It is 1 minus the observed over the expected disagreement, and holds for any
 * number of jurors and for missing sheets.
 *
 * <p>Shape: any sheets; an entry with a single sheet has nothing to compare and is left out. Units: none. Errors: none; alpha is
 * {@linkplain Measure.Unknown unknown} if fewer than two entries or no two different values are left, or if the ratio scale meets a
 * negative value.
 *
 * <p>Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011); "Content Analysis" (4th ed. 2019), chapter 12.
 */
public final class KrippendorffAlpha {

    /** What differences between two values mean. */
    public enum Scale {
        /** Values are names: equal or not. */
        NOMINAL,
        /** Values are an order: what counts is how many lie between. */
        ORDINAL,
        /** Values are measured: the difference counts. */
        INTERVAL,
        /** Values are measured from a true zero: the difference relative to the sum counts. */
        RATIO
    }

    private final Scale scale;
    private final double[] values;
    private final double[] counts;
    private final double[] midRanks;

    private KrippendorffAlpha(Scale scale, SortedMap<Double, Integer> frequencies) {
        this.scale = scale;
        this.values =
                frequencies.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.counts =
                frequencies.values().stream().mapToDouble(Integer::doubleValue).toArray();
        this.midRanks = new double[counts.length];
        double below = 0;
        for (int i = 0; i < counts.length; i++) {
            midRanks[i] = below + counts[i] / 2;
            below += counts[i];
        }
    }

    public static Measure of(JuryMatrix totals, Scale scale) {
        double[][] units = comparable(totals);
        SortedMap<Double, Integer> frequencies = new TreeMap<>();
        for (double[] unit : units) {
            Arrays.stream(unit).forEach(value -> frequencies.merge(value + 0.0, 1, Integer::sum));
        }
        if (units.length < 2) {
            return Measure.unknown("fewer than two entries have two sheets to compare");
        }
        if (frequencies.size() < 2) {
            return Measure.unknown("all sheets have the same total, so chance alone would give full agreement");
        }
        if (scale == Scale.RATIO && frequencies.firstKey() < 0) {
            return Measure.unknown("a ratio scale has no negative values");
        }
        return new KrippendorffAlpha(scale, frequencies).alpha(units);
    }

    private static double[][] comparable(JuryMatrix totals) {
        return IntStream.range(0, totals.entries().size())
                .mapToObj(totals::ofEntry)
                .filter(unit -> unit.length > 1)
                .toArray(double[][]::new);
    }

    private Measure alpha(double[][] units) {
        double n = Numbers.sum(counts);
        double observed = 0;
        for (double[] unit : units) {
            observed += withinUnit(unit) / (unit.length - 1);
        }
        return Measure.of(1 - (n - 1) * observed / expected());
    }

    /** Over unordered pairs within one entry. */
    private double withinUnit(double[] unit) {
        int[] places = Arrays.stream(unit)
                .mapToInt(value -> Arrays.binarySearch(values, value + 0.0))
                .toArray();
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            for (int k = 0; k < i; k++) {
                sum += squaredDifference(places[i], places[k]);
            }
        }
        return sum;
    }

    /** Over unordered pairs of all comparable values. */
    private double expected() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < i; k++) {
                sum += counts[i] * counts[k] * squaredDifference(i, k);
            }
        }
        return sum;
    }

    private double squaredDifference(int i, int k) {
        double difference = switch (scale) {
            case NOMINAL -> i == k ? 0 : 1;
            case ORDINAL -> midRanks[i] - midRanks[k];
            case INTERVAL -> values[i] - values[k];
            case RATIO -> i == k ? 0 : (values[i] - values[k]) / (values[i] + values[k]);
        };
        return difference * difference;
    }
}
