package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Schulze: one option is before another if its strongest chain of won pairs to the other is stronger than the strongest chain
 * back, a chain being as strong as its weakest pair. The option that none is before wins.
 *
 * <p>Shapes: a pairwise matrix, then a matrix of strongest paths. Units: ballots. The value of a place is the number of
 * options it is before. Errors: none; without ballots all options share the first place. Source: M. Schulze, "A new
 * monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method", Social Choice
 * and Welfare 36, 2011.
 */
public final class Schulze {

    private Schulze() {}

    public static Outcome of(Ballots ballots, Unranked unranked, Strength strength) {
        Pairwise pairs = Pairwise.of(ballots, unranked);
        List<String> options = pairs.options();
        long[][] paths = strongestPaths(pairs, strength);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("strength", strength.word());
        working.put("pairwise", pairs.rows());
        working.put("strongest_paths", rows(options, paths));
        return new Outcome(
                "schulze",
                Undefeated.places(
                        options,
                        (one, other) -> paths[one][other] > paths[other][one],
                        "strongest paths",
                        one -> String.valueOf(defeated(paths, one))),
                working,
                Shown.warnings(ballots, unranked));
    }

    private static long defeated(long[][] paths, int one) {
        return IntStream.range(0, paths.length)
                .filter(other -> paths[one][other] > paths[other][one])
                .count();
    }

    /** Floyd and Warshall's algorithm with "weakest of the chain" for "sum" and "strongest" for "shortest". */
    private static long[][] strongestPaths(Pairwise pairs, Strength strength) {
        int size = pairs.options().size();
        long[][] paths = new long[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                paths[one][other] = strength.of(pairs, one, other);
            }
        }
        for (int middle = 0; middle < size; middle++) {
            for (int one = 0; one < size; one++) {
                lengthen(paths, one, middle);
            }
        }
        return paths;
    }

    private static void lengthen(long[][] paths, int one, int middle) {
        for (int other = 0; other < paths.length; other++) {
            if (other != one && one != middle) {
                paths[one][other] = Math.max(paths[one][other], Math.min(paths[one][middle], paths[middle][other]));
            }
        }
    }

    private static Map<String, Object> rows(List<String> options, long[][] paths) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int one = 0; one < options.size(); one++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int other = 0; other < options.size(); other++) {
                if (one != other) {
                    row.put(options.get(other), paths[one][other]);
                }
            }
            rows.put(options.get(one), row);
        }
        return rows;
    }
}
