package org.laurel.tally.ballot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;

/**
 * The votes of a round: each ballot's for its first option that is still in, split where several are first. It remembers where
 * each ballot lies, so that the next round only looks at those that have to move.
 */
final class Tops {

    private static final char SPLIT = 0xFFFF;
    private static final char EXHAUSTED = 0xFFFE;

    private final Ballots ballots;
    private final boolean[] in;
    private final long[] alone;
    private final Fraction[] shared;
    private char[] liesWith;
    private int row;
    private long exhausted;

    private Tops(Ballots ballots, boolean[] in, long[] alone, char[] liesWith, long exhausted) {
        this.ballots = ballots;
        this.in = in;
        this.alone = alone;
        this.liesWith = liesWith;
        this.exhausted = exhausted;
        shared = new Fraction[in.length];
        Arrays.fill(shared, Fraction.ZERO);
    }

    /** The first votes. */
    static Tops of(Ballots ballots, boolean[] in) {
        Tops tops = new Tops(ballots, in, new long[in.length], new char[1 << 10], 0);
        ballots.each((count, marks, from, to) -> {
            if (tops.row == tops.liesWith.length) {
                tops.liesWith = Arrays.copyOf(tops.liesWith, 2 * tops.row);
            }
            tops.place(count, marks, from, to);
        });
        return tops;
    }

    static Tops of(Ballots ballots) {
        boolean[] all = new boolean[ballots.options().size()];
        Arrays.fill(all, true);
        return of(ballots, all);
    }

    /** The votes of the next round, with fewer options in. This round's numbers stay, but it cannot go on a second time. */
    Tops next(boolean[] still) {
        Tops next = new Tops(ballots, still, alone.clone(), liesWith, exhausted);
        for (int option = 0; option < still.length; option++) {
            next.alone[option] = still[option] ? alone[option] : 0;
        }
        ballots.each((count, marks, from, to) -> {
            char where = next.liesWith[next.row];
            if (where == EXHAUSTED || where != SPLIT && still[where]) {
                next.row++;
            } else {
                next.place(count, marks, from, to);
            }
        });
        return next;
    }

    private void place(long count, int[] marks, int from, int to) {
        int first = from;
        while (first < to && !in[marks[first] & 0xFFFF]) {
            first++;
        }
        if (first == to) {
            exhausted += count;
            liesWith[row++] = EXHAUSTED;
        } else if (first + 1 < to && (marks[first + 1] ^ marks[first]) >>> 16 == 0) {
            split(count, marks, first, to);
            liesWith[row++] = SPLIT;
        } else {
            alone[marks[first] & 0xFFFF] += count;
            liesWith[row++] = (char) marks[first];
        }
    }

    private void split(long count, int[] marks, int first, int to) {
        int[] equal = IntStream.range(first, to)
                .filter(at -> Ballots.rank(marks[at]) == Ballots.rank(marks[first]))
                .map(at -> Ballots.option(marks[at]))
                .filter(option -> in[option])
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
