package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the jurors' numbers for one entry become one number.
 *
 * @param per what is gathered: the totals of whole sheets, or each criterion by itself, weighted afterwards
 * @param dropHigh how many of the highest are dropped, for {@link Method#TRIMMED_MEAN}
 * @param dropLow how many of the lowest are dropped, for {@link Method#TRIMMED_MEAN}
 * @param points what a juror's first, second, third ... is worth, for {@link Method#MEDAL_POINTS}
 */
public record Aggregation(Per per, Method method, int dropHigh, int dropLow, List<BigDecimal> points) {

    /** What is gathered over the jurors. */
    public enum Per {
        JUROR_TOTAL,
        CRITERION
    }

    /** How it is gathered. */
    public enum Method {
        MEAN,
        SUM,
        /** The middle value; the mean of the two middle ones when their number is even. */
        MEDIAN,
        TRIMMED_MEAN,
        /** Each juror's totals order the entries, and the places in that order are worth points. */
        MEDAL_POINTS
    }

    public Aggregation {
        points = List.copyOf(points);
    }

    public static Aggregation of(Per per, Method method) {
        return new Aggregation(per, method, 0, 0, List.of());
    }

    public static Aggregation trimmed(Per per, int dropHigh, int dropLow) {
        return new Aggregation(per, Method.TRIMMED_MEAN, dropHigh, dropLow, List.of());
    }

    public static Aggregation medalPoints(String... points) {
        return new Aggregation(
                Per.JUROR_TOTAL,
                Method.MEDAL_POINTS,
                0,
                0,
                List.of(points).stream().map(BigDecimal::new).toList());
    }
}
