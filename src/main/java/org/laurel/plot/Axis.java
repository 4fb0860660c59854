package org.laurel.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis from left to right. Places on it are percentages of the picture's width, so that a picture is as wide as its page
 * and its text keeps its size.
 *
 * <p>Errors: {@link IllegalArgumentException} if the axis has no length.
 */
public record Axis(double from, double to, List<Tick> ticks) {

    /**
     * A line across the picture with what it stands for.
     *
     * @param at its place, in percent
     * @param anchor how its text lies to the line, so that no text leaves the picture
     */
    public record Tick(String at, String label, String anchor) {}

    private static final double MARGIN = 3;
    private static final double NEAR_THE_EDGE = 12;
    private static final int MOST_TICKS = 6;
    private static final double[] STEPS = {1, 2, 5, 10};

    public Axis {
        if (!(to > from)) {
            throw new IllegalArgumentException("an axis goes from less to more, not from " + from + " to " + to);
        }
        ticks = List.copyOf(ticks);
    }

    /** From round numbers to round numbers around these two, with a tick at each. */
    public static Axis around(double least, double most) {
        double length = most > least ? most - least : Math.max(1, Math.abs(most));
        double step = step(length);
        double from = Math.floor(least / step) * step;
        double to = Math.max(Math.ceil(most / step) * step, from + step);
        Axis bare = new Axis(from, to, List.of());
        List<Tick> ticks = new ArrayList<>();
        for (long at = Math.round(from / step); at <= Math.round(to / step); at++) {
            ticks.add(bare.tick(at * step, written(at * step)));
        }
        return new Axis(from, to, ticks);
    }

    /** The same axis with other ticks. */
    public Axis with(List<Tick> others) {
        return new Axis(from, to, others);
    }

    /** A tick on this axis. */
    public Tick tick(double value, String label) {
        double place = place(value);
        String anchor = place < NEAR_THE_EDGE ? "start" : place > 100 - NEAR_THE_EDGE ? "end" : "middle";
        return new Tick(percent(place), label, anchor);
    }

    private static double step(double length) {
        double rough = length / MOST_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (rough <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        throw new IllegalStateException("no step for " + length);
    }

    private static String written(double value) {
        return new BigDecimal(value, MathContext.DECIMAL32)
                .stripTrailingZeros()
                .add(BigDecimal.ZERO)
                .toPlainString();
    }

    /** Where a value lies, such as {@code 37.5%}; beyond the ends, at the end. */
    public String at(double value) {
        return percent(place(value));
    }

    /** How wide it is from one value to another. */
    public String wide(double one, double other) {
        return percent(Math.abs(place(other) - place(one)));
    }

    private double place(double value) {
        double share = (Math.max(from, Math.min(to, value)) - from) / (to - from);
        return MARGIN + (100 - 2 * MARGIN) * share;
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }
}
