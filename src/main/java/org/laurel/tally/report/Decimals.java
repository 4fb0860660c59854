package org.laurel.tally.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.laurel.tally.jury.Measure;

/** Statistics as decimals with a fixed number of places, the same in every locale; never {@code -0.000}. */
final class Decimals {

    /** For people. */
    static final int SHOWN = 3;
    /** For machines. */
    static final int EXACT = 6;

    private Decimals() {}

    static String fixed(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String shown(double value) {
        return fixed(value, SHOWN);
    }

    /** A whole number without places. */
    static String plain(double value) {
        return value == Math.rint(value) ? fixed(value, 0) : shown(value);
    }

    static String shown(Measure measure) {
        return measure.value().isPresent() ? shown(measure.value().getAsDouble()) : "none";
    }

    /** A p-value: below what can be shown it is said to be so. */
    static String p(Measure measure) {
        if (measure.value().isEmpty()) {
            return "none";
        }
        double value = measure.value().getAsDouble();
        return value < 0.0005 ? "<0.001" : shown(value);
    }

    static String percent(Measure measure) {
        return measure.value().isPresent() ? fixed(100 * measure.value().getAsDouble(), 0) + " %" : "none";
    }
}
