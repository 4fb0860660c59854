package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many ballots prefer each option to each other one: what Copeland, Schulze and ranked pairs start from.
 *
 * <p>Shapes: options x options, the diagonal 0. Units: ballots. Unranked options are below all ranked ones and equal, or with
 * {@link Unranked#IGNORED} compared with none. Errors: {@link ArithmeticException} beyond 2^63 ballots.
 */
public final class Pairwise {

    private final List<String> options;
    private final long[] matrix;

    private Pairwise(List<String> options, long[] matrix) {
        this.options = options;
        this.matrix = matrix;
    }

    public static Pairwise of(Ballots ballots, Unranked unranked) {
        int size = ballots.options().size();
        if (size <= LaneCounter.MOST_OPTIONS) {
            LaneCounter counter = new LaneCounter(size, unranked);
            ballots.each(counter);
            return new Pairwise(ballots.options(), counter.matrix());
        }
        ListCounter counter = new ListCounter(size, unranked);
        ballots.each(counter);
        return new Pairwise(ballots.options(), counter.matrix);
    }

    public List<String> options() {
        return options;
    }

    /** How many ballots prefer the one to the other. */
    public long preferring(int one, int other) {
        return matrix[one * options.size() + other];
    }

    /** By how many ballots more the one is preferred; negative when fewer. */
    public long margin(int one, int other) {
        return preferring(one, other) - preferring(other, one);
    }

    public boolean beats(int one, int other) {
        return margin(one, other) > 0;
    }

    /** The matrix as rows by name. */
    Map<String, Object> rows() {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int one = 0; one < options.size(); one++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int other = 0; other < options.size(); other++) {
                if (one != other) {
                    row.put(options.get(other), preferring(one, other));
                }
            }
            rows.put(options.get(one), row);
        }
        return rows;
    }

    /** Counts any number of options, pair by pair down each ballot. */
    private static final class ListCounter implements Ballots.Reader {
        private final int size;
        private final Unranked unranked;
        private final long[] matrix;
        private final boolean[] ranked;

        private ListCounter(int size, Unranked unranked) {
            this.size = size;
            this.unranked = unranked;
            matrix = new long[size * size];
            ranked = new boolean[size];
        }

        @Override
        public void ballot(long count, int[] marks, int from, int to) {
            for (int better = from; better < to; better++) {
                int row = Ballots.option(marks[better]) * size;
                for (int worse = better + 1; worse < to; worse++) {
                    if (Ballots.rank(marks[worse]) > Ballots.rank(marks[better])) {
                        matrix[row + Ballots.option(marks[worse])] += count;
                    }
                }
            }
            if (unranked == Unranked.LAST && to - from < size) {
                unrankedAreLast(count, marks, from, to);
            }
        }

        private void unrankedAreLast(long count, int[] marks, int from, int to) {
            for (int at = from; at < to; at++) {
                ranked[Ballots.option(marks[at])] = true;
            }
            for (int at = from; at < to; at++) {
                int row = Ballots.option(marks[at]) * size;
                for (int other = 0; other < size; other++) {
                    matrix[row + other] += ranked[other] ? 0 : count;
                }
            }
            for (int at = from; at < to; at++) {
                ranked[Ballots.option(marks[at])] = false;
            }
        }
    }
}
