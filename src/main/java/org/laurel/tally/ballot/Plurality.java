package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Fraction;

/**
 * Plurality: each ballot is one vote for its first option, and most votes win. A ballot with several first options is split
 * equally between them.
 *
 * <p>Shapes: one number per option. Units: votes, exact fractions. Errors: none; without ballots all options share the first
 * place. Source: the rule has no author; the name is H. R. Droop's, "On methods of electing representatives", 1881.
 */
public final class Plurality {

    private Plurality() {}

    public static Outcome of(Ballots ballots) {
        Tops tops = Tops.of(ballots, option -> true);
        List<String> options = ballots.options();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("votes", Shown.byName(options, tops::votes));
        return new Outcome(
                "plurality", Ordering.of(options).by("votes", tops::votes).places(), working, Shown.warnings(ballots));
    }

    /** Votes of the first options that are still in, for methods of several rounds too. */
    static final class Tops implements Ballots.Reader {
        private final java.util.function.IntPredicate continuing;
        private final long[] alone;
        private final Fraction[] shared;
        private long exhausted;

        private Tops(int size, java.util.function.IntPredicate continuing) {
            this.continuing = continuing;
            alone = new long[size];
            shared = new Fraction[size];
            java.util.Arrays.fill(shared, Fraction.ZERO);
        }

        static Tops of(Ballots ballots, java.util.function.IntPredicate continuing) {
            Tops tops = new Tops(ballots.options().size(), continuing);
            ballots.each(tops);
            return tops;
        }

        @Override
        public void ballot(long count, int[] marks, int from, int to) {
            int first = from;
            while (first < to && !continuing.test(Ballots.option(marks[first]))) {
                first++;
            }
            if (first == to) {
                exhausted += count;
            } else if (first + 1 < to && Ballots.rank(marks[first + 1]) == Ballots.rank(marks[first])) {
                split(count, marks, first, to);
            } else {
                alone[Ballots.option(marks[first])] += count;
            }
        }

        private void split(long count, int[] marks, int first, int to) {
            int[] equal = java.util.stream.IntStream.range(first, to)
                    .filter(at -> Ballots.rank(marks[at]) == Ballots.rank(marks[first]))
                    .map(at -> Ballots.option(marks[at]))
                    .filter(continuing)
                    .toArray();
            for (int option : equal) {
                shared[option] = shared[option].plus(Fraction.of(count, equal.length));
            }
        }

        Fraction votes(int option) {
            return shared[option].plus(Fraction.of(alone[option]));
        }

        long exhausted() {
            return exhausted;
        }
    }
}
