package org.laurel.tally.jury;

import java.util.OptionalDouble;

/**
 * A measure is a statistic that may not exist: a number, or the sentence that says why there is none. It stands where other
 * programs print NaN.
 *
 * <p>Errors: {@link IllegalArgumentException} if a known value is not a finite number.
 */
public sealed interface Measure {

    /** A finite number. */
    record Known(double number) implements Measure {
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a known measure is a finite number, not " + number);
            }
        }
    }

    /** No number, and why. */
    record Unknown(String why) implements Measure {}

    static Measure of(double number) {
        return new Known(number);
    }

    static Measure unknown(String why) {
        return new Unknown(why);
    }

    default OptionalDouble value() {
        return this instanceof Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    /** Why there is no number; empty if there is one. */
    default String why() {
        return this instanceof Unknown unknown ? unknown.why() : "";
    }
}
