package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the jurors' numbers for one entry become one number.
 *
 * @param per what is gathered: the totals of whole sheets, or each criterion by itself, weighted afterwards
 * @param dropHigh how many of the highest are dropped, for {@link Method#TRIMMED_MEAN}
 * @param dropLow how many of the lowest are dropped, for {@link Method#TRIMMED_MEAN}
 * @param points what a juror's first, second, third ... is worth, for {@link Method#MEDAL_POINTS}
 * @param ballots how they are counted, for {@link Method#BALLOTS}
 */
public record Aggregation(
        Per per, Method method, int dropHigh, int dropLow, List<BigDecimal> points, Optional<JuryBallots> ballots) {

    /** What is gathered over the jurors. */
    public enum Per {
        JUROR_TOTAL,
        CRITERION
    }

    /** How it is gathered. */
    public enum Method {
        /** The sum divided by how many there are. */
        MEAN,
        SUM,
        /** The middle value; the mean of the two middle ones when their number is even. */
        MEDIAN,
        /** The mean of what is left without the highest and the lowest. */
        TRIMMED_MEAN,
        /** Each juror's totals order the entries, and the places in that order are worth points. */
        MEDAL_POINTS,
        /** Each juror's totals order the entries, and the orders are counted as ballots. */
        BALLOTS
    }

    public Aggregation {
        points = List.copyOf(points);
    }

    public static Aggregation of(Per per, Method method) {
        return new Aggregation(per, method, 0, 0, List.of(), Optional.empty());
    }

    public static Aggregation trimmed(Per per, int dropHigh, int dropLow) {
        return new Aggregation(per, Method.TRIMMED_MEAN, dropHigh, dropLow, List.of(), Optional.empty());
    }

    public static Aggregation ballots(JuryBallots how) {
        return new Aggregation(Per.JUROR_TOTAL, Method.BALLOTS, 0, 0, List.of(), Optional.of(how));
    }

    public static Aggregation medalPoints(String... points) {
        return new Aggregation(
                Per.JUROR_TOTAL,
                Method.MEDAL_POINTS,
                0,
                0,
                List.of(points).stream().map(BigDecimal::new).toList(),
                Optional.empty());
    }
}
