package org.laurel.tally.ballot;

import java.util.List;

/**
 * Ballots over the same options, each ranking some of them; equal ranks are allowed, and ranks may leave gaps.
 *
 * <p>Shapes: options are in the order of their names, so the order in which they were declared never matters; a ballot is a
 * run of packed marks in falling preference, see {@link #rank} and {@link #option}. Ballots that say the same may come as
 * one with a count. Units: ranks from 1, the best.
 */
public interface Ballots {

    int MOST_OPTIONS = 65_000;
    int MOST_RANKS = (1 << 15) - 1;

    /** The names, in order; an option's number is its index here. */
    List<String> options();

    /** Hands every ballot to the reader, always in the same order. */
    void each(Reader reader);

    /** How many ballots there are, those that rank nothing included. */
    long size();

    /** Receives one ballot after the other. */
    @FunctionalInterface
    interface Reader {
        /**
         * One ballot, cast {@code count} times.
         *
         * @param marks holds the ballot from {@code from} (inclusive) to {@code to} (exclusive); not to be kept or changed
         */
        void ballot(long count, int[] marks, int from, int to);
    }

    static int rank(int mark) {
        return mark >>> 16;
    }

    static int option(int mark) {
        return mark & 0xFFFF;
    }

    static int mark(int rank, int option) {
        return rank << 16 | option;
    }

    static BallotBox box(List<String> options) {
        return new BallotBox(options);
    }
}
