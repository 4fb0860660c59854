package org.laurel.tally.ballot;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Ballot papers that move between candidates: where each one lies and what it is worth there. */
final class Papers {

    /** One vote in whole units: transfer values have five decimals, and what is beyond them is cut off. */
    static final long ONE = 100_000;

    private static final int NOWHERE = -1;

    private final Ballots ballots;
    private final boolean[] stopped;
    private final Map<Integer, Long> quotaKept = new HashMap<>();
    private int[] candidate = new int[1024];
    private long[] value = new long[1024];
    private int rows;
    private long valid;
    private long cutShort;

    Papers(Ballots ballots) {
        this.ballots = ballots;
        stopped = new boolean[ballots.options().size()];
        ballots.each((count, marks, from, to) -> {
            if (rows == candidate.length) {
                candidate = Arrays.copyOf(candidate, 2 * rows);
                value = Arrays.copyOf(value, 2 * rows);
            }
            int end = untilEqual(marks, from, to);
            cutShort += end < to ? count : 0;
            valid += end > from ? count : 0;
            candidate[rows] = end > from ? Ballots.option(marks[from]) : NOWHERE;
            value[rows++] = ONE;
        });
    }

    private static int untilEqual(int[] marks, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (Ballots.rank(marks[at]) == Ballots.rank(marks[at - 1])) {
                return at - 1;
            }
        }
        return to;
    }

    long all() {
        return ballots.size();
    }

    /** The ballots with a first preference. */
    long valid() {
        return valid;
    }

    long cutShort() {
        return cutShort;
    }

    /** An elected candidate receives no more papers. */
    void stopAt(int elected) {
        stopped[elected] = true;
    }

    /** The votes each candidate is credited with, in units; an elected one whose surplus has gone keeps the quota. */
    long[] votes() {
        long[] votes = new long[stopped.length];
        int[] row = {0};
        ballots.each((count, marks, from, to) -> {
            int at = row[0]++;
            if (candidate[at] != NOWHERE) {
                votes[candidate[at]] = Math.addExact(votes[candidate[at]], Math.multiplyExact(count, value[at]));
            }
        });
        quotaKept.forEach((elected, quota) -> votes[elected] = quota);
        return votes;
    }

    void moveSurplus(int elected, long votes, long quota) {
        BigInteger surplus = BigInteger.valueOf(votes - quota);
        Map<Long, Long> reduced = new HashMap<>();
        move(
                elected,
                was -> reduced.computeIfAbsent(
                        was,
                        old -> surplus.multiply(BigInteger.valueOf(old))
                                .divide(BigInteger.valueOf(votes))
                                .longValueExact()));
        quotaKept.put(elected, quota);
    }

    void moveAll(int excluded) {
        stopped[excluded] = true;
        move(excluded, was -> was);
    }

    private void move(int from, java.util.function.LongUnaryOperator worth) {
        int[] row = {0};
        ballots.each((count, marks, first, to) -> {
            int at = row[0]++;
            if (candidate[at] == from) {
                candidate[at] = next(marks, first, untilEqual(marks, first, to));
                value[at] = worth.applyAsLong(value[at]);
            }
        });
    }

    private int next(int[] marks, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!stopped[Ballots.option(marks[at])]) {
                return Ballots.option(marks[at]);
            }
        }
        return NOWHERE;
    }
}
