package org.laurel.tally.score;

import java.math.BigDecimal;

/** What a juror left in one field of a score sheet; the four kinds never stand in for each other. */
public sealed interface Mark {

    Mark MISSING = new Missing();
    Mark ABSTAINED = new Abstained();

    /** A number on the scale; zero is a score. */
    record Score(BigDecimal value) implements Mark {}

    /** Nothing yet: the juror owes it. */
    record Missing() implements Mark {}

    /** The juror decided to give none, and owes none. */
    record Abstained() implements Mark {}

    /** Somebody else decided that it does not count. */
    record Excluded(String reason) implements Mark {}

    static Mark score(String value) {
        return new Score(new BigDecimal(value));
    }
}
