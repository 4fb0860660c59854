package org.laurel.tally.ballot;

import java.util.stream.IntStream;

/**
 * How many judges gave each option each place. Options that a judge has equal share the best of the places they cover, and
 * what a judge did not rank is last.
 */
final class Ordinals {

    private final long judges;
    private final long[][] counts;

    private Ordinals(long judges, long[][] counts) {
        this.judges = judges;
        this.counts = counts;
    }

    static Ordinals of(Ballots ballots) {
        int size = ballots.options().size();
        long[][] counts = new long[size][size + 1];
        ballots.each((count, marks, from, to) -> {
            boolean[] ranked = new boolean[size];
            int place = 1;
            for (int at = from; at < to; at++) {
                boolean equal = at > from && Ballots.rank(marks[at]) == Ballots.rank(marks[at - 1]);
                place = equal ? place : at - from + 1;
                counts[Ballots.option(marks[at])][place] += count;
                ranked[Ballots.option(marks[at])] = true;
            }
            for (int option = 0; option < size; option++) {
                counts[option][Math.min(size, to - from + 1)] += ranked[option] ? 0 : count;
            }
        });
        return new Ordinals(ballots.size(), counts);
    }

    /** The ordinals of two dances as if of one. */
    Ordinals plus(Ordinals other) {
        long[][] sum = new long[counts.length][];
        for (int option = 0; option < sum.length; option++) {
            long[] one = counts[option];
            long[] two = other.counts[option];
            sum[option] = IntStream.range(0, one.length)
                    .mapToLong(at -> one[at] + two[at])
                    .toArray();
        }
        return new Ordinals(judges + other.judges, sum);
    }

    /** The lowest place there is. */
    int places() {
        return counts.length;
    }

    long majority() {
        return judges / 2 + 1;
    }

    /** How many judges gave it this place or a higher one. */
    long orHigher(int place, int option) {
        return IntStream.rangeClosed(1, Math.min(place, places()))
                .mapToLong(each -> counts[option][each])
                .sum();
    }

    /** The sum of those places. */
    long sumOrHigher(int place, int option) {
        return IntStream.rangeClosed(1, Math.min(place, places()))
                .mapToLong(each -> each * counts[option][each])
                .sum();
    }

    /** The first place at which more than half of the judges have it there or higher; beyond all places without judges. */
    int majorityPlace(int option) {
        return IntStream.rangeClosed(1, places())
                .filter(place -> orHigher(place, option) >= majority())
                .findFirst()
                .orElse(places() + 1);
    }
}
