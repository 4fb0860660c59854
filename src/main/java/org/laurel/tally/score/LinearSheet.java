package org.laurel.tally.score;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.laurel.tally.Fraction;

/** The total of a sheet as a weighted sum of whole numbers, where the weights are small enough for 64 bits. */
final class LinearSheet {

    private static final int SAFE_BITS = 62;

    private final Round round;
    private final long[] weights;
    private final BigInteger denominator;

    private LinearSheet(Round round, long[] weights, BigInteger denominator) {
        this.round = round;
        this.weights = weights;
        this.denominator = denominator;
    }

    /** Absent where 64 bits could overflow, even adding up the totals of all jurors. */
    static Optional<LinearSheet> of(Round round, SheetFormula formula) {
        Fraction perUnit = SheetFormula.perUnit(round.rules, round.table.decimals());
        List<Fraction> weights = round.leaves.stream()
                .map(leaf -> formula.weightInTheWhole(leaf).times(perUnit))
                .toList();
        BigInteger common = weights.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.numerator().multiply(common.divide(weight.denominator())))
                .toList();
        BigInteger largest = whole.stream()
                .reduce(BigInteger.ZERO, BigInteger::add)
                .multiply(BigInteger.valueOf(largestUnits(round)))
                .multiply(BigInteger.valueOf(Math.max(1, round.jurors)));
        return largest.bitLength() > SAFE_BITS
                ? Optional.empty()
                : Optional.of(new LinearSheet(
                        round,
                        whole.stream().mapToLong(BigInteger::longValueExact).toArray(),
                        common));
    }

    private static long largestUnits(Round round) {
        return Fraction.of(round.rules
                        .scale()
                        .max()
                        .abs()
                        .max(round.rules.scale().min().abs()))
                .times(Fraction.of(BigInteger.TEN.pow(round.table.decimals()), BigInteger.ONE))
                .rounded(0, RoundingMode.UP)
                .longValueExact();
    }

    long total(int juror, int entry) {
        long sum = 0;
        for (int leaf = 0; leaf < weights.length; leaf++) {
            sum += weights[leaf] * round.units(juror, entry, leaf);
        }
        return sum;
    }

    BigInteger denominator() {
        return denominator;
    }
}
