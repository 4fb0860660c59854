package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;

/**
 * Copeland: each option scores a point for every other one that more ballots put below it than above it, and half a point for
 * an even pair; the highest score wins.
 *
 * <p>Shapes: a pairwise matrix, then one number per option. Units: pairs. Unranked options are last and equal, or with
 * {@link Unranked#IGNORED} compared with none. Errors: none; without ballots all options share the first place. Source:
 * A. H. Copeland, "A reasonable social welfare function", seminar notes, University of Michigan, 1951; the half point as in
 * P. C. Fishburn, "Condorcet social choice functions", SIAM Journal on Applied Mathematics 33, 1977.
 */
public final class Copeland {

    private Copeland() {}

    public static Outcome of(Ballots ballots, Unranked unranked) {
        Pairwise pairs = Pairwise.of(ballots, unranked);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("pairwise", pairs.rows());
        return new Outcome(
                "copeland",
                Ordering.of(ballots.options())
                        .by("pairs won", option -> score(pairs, option))
                        .places(),
                working,
                Shown.warnings(ballots, unranked));
    }

    private static Fraction score(Pairwise pairs, int option) {
        long halves = IntStream.range(0, pairs.options().size())
                .filter(other -> other != option)
                .mapToLong(other -> 1L + Long.signum(pairs.margin(option, other)))
                .sum();
        return Fraction.of(halves, 2);
    }
}
