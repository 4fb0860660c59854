package org.laurel.tally.score;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation.Method;

/** Gathers whole numbers into one: sorted, a range of them is summed and divided. */
record Gathering(Method method, int dropHigh, int dropLow) {

    static Gathering of(ScoreRules rules) {
        Aggregation how = rules.aggregation();
        return rules.ownState() == OwnState.DROP_EXTREMES
                ? new Gathering(Method.TRIMMED_MEAN, 1, 1)
                : new Gathering(how.method(), how.dropHigh(), how.dropLow());
    }

    static final Gathering MEAN = new Gathering(Method.MEAN, 0, 0);
    static final Gathering MEDIAN = new Gathering(Method.MEDIAN, 0, 0);
    static final Gathering SUM = new Gathering(Method.SUM, 0, 0);

    /** How many numbers it takes at least. */
    int least() {
        return method == Method.TRIMMED_MEAN ? dropHigh + dropLow + 1 : 1;
    }

    /** Absent when there are fewer than {@link #least()}. */
    Optional<Fraction> of(long[] numbers) {
        if (numbers.length < least()) {
            return Optional.empty();
        }
        if (method == Method.TRIMMED_MEAN && dropHigh <= 1 && dropLow <= 1) {
            return Optional.of(withoutExtremes(numbers));
        }
        if (needsOrder()) {
            Arrays.sort(numbers);
        }
        long sum = 0;
        for (int i = from(numbers.length); i < to(numbers.length); i++) {
            sum = Math.addExact(sum, numbers[i]);
        }
        return Optional.of(Fraction.of(sum, divisor(numbers.length)));
    }

    /** The usual trimmed mean, which needs no sorting. */
    private Fraction withoutExtremes(long[] numbers) {
        long sum = 0;
        long low = numbers[0];
        long high = numbers[0];
        for (long number : numbers) {
            sum = Math.addExact(sum, number);
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return Fraction.of(sum - dropLow * low - dropHigh * high, divisor(numbers.length));
    }

    /** Absent when there are fewer than {@link #least()}. */
    Optional<Fraction> of(BigInteger[] numbers) {
        if (numbers.length < least()) {
            return Optional.empty();
        }
        if (needsOrder()) {
            Arrays.sort(numbers);
        }
        BigInteger sum = Arrays.stream(numbers, from(numbers.length), to(numbers.length))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Optional.of(Fraction.of(sum, BigInteger.valueOf(divisor(numbers.length))));
    }

    /** The numbers that are dropped, by their place in the given array: first the lowest, then the highest. */
    <T extends Comparable<T>> Dropped dropped(T[] numbers) {
        if (method != Method.TRIMMED_MEAN || numbers.length < least()) {
            return new Dropped(new int[0], new int[0]);
        }
        int[] order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> numbers[i]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Dropped(
                Arrays.copyOfRange(order, 0, dropLow),
                Arrays.copyOfRange(order, order.length - dropHigh, order.length));
    }

    /** Which numbers fell away. */
    record Dropped(int[] low, int[] high) {}

    private boolean needsOrder() {
        return method == Method.MEDIAN || method == Method.TRIMMED_MEAN;
    }

    private int from(int count) {
        return switch (method) {
            case MEDIAN -> (count - 1) / 2;
            case TRIMMED_MEAN -> dropLow;
            default -> 0;
        };
    }

    private int to(int count) {
        return switch (method) {
            case MEDIAN -> count / 2 + 1;
            case TRIMMED_MEAN -> count - dropHigh;
            default -> count;
        };
    }

    private int divisor(int count) {
        return method == Method.SUM || method == Method.MEDAL_POINTS ? 1 : to(count) - from(count);
    }
}
