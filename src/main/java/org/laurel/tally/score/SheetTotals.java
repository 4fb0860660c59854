package org.laurel.tally.score;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.Fraction;

/**
 * The total of every counted sheet, as whole numbers over one denominator.
 *
 * <p>Gathering per criterion there are no totals of sheets in the rules; these are then the unrounded ones, for the rungs
 * that ask for them, and only of sheets with a score in every field.
 */
final class SheetTotals {

    private final Round round;
    private final Admission admission;
    private final BigInteger denominator;
    private final @Nullable BigInteger[] numerators;

    private SheetTotals(Round round, Admission admission, BigInteger denominator, @Nullable BigInteger[] numerators) {
        this.round = round;
        this.admission = admission;
        this.denominator = denominator;
        this.numerators = numerators;
    }

    static SheetTotals of(Round round, Admission admission, SheetFormula formula) {
        Optional<LinearSheet> linear = formula.isLinear() ? LinearSheet.of(round, formula) : Optional.empty();
        return linear.map(sheet -> linear(round, admission, sheet)).orElseGet(() -> general(round, admission, formula));
    }

    private static SheetTotals linear(Round round, Admission admission, LinearSheet sheet) {
        @Nullable BigInteger[] numerators = new @Nullable BigInteger[round.jurors * round.entries];
        for (int at = 0; at < numerators.length; at++) {
            int juror = at / round.entries;
            int entry = at % round.entries;
            if (isWhole(round, admission, juror, entry)) {
                numerators[at] = BigInteger.valueOf(sheet.total(juror, entry));
            }
        }
        return new SheetTotals(round, admission, sheet.denominator(), numerators);
    }

    private static SheetTotals general(Round round, Admission admission, SheetFormula formula) {
        Fraction perUnit = SheetFormula.perUnit(round.rules, round.table.decimals());
        @Nullable Fraction[] totals = new @Nullable Fraction[round.jurors * round.entries];
        BigInteger common = BigInteger.ONE;
        for (int at = 0; at < totals.length; at++) {
            int juror = at / round.entries;
            int entry = at % round.entries;
            if (isWhole(round, admission, juror, entry)) {
                Fraction total = formula.rounded(
                        Rounding.Step.JUROR_TOTAL,
                        formula.total(leaf -> perUnit.times(Fraction.of(round.units(juror, entry, leaf)))));
                totals[at] = total;
                common = leastCommonMultiple(common, total.denominator());
            }
        }
        return new SheetTotals(round, admission, common, over(common, totals));
    }

    private static @Nullable BigInteger[] over(BigInteger common, @Nullable Fraction[] totals) {
        @Nullable BigInteger[] numerators = new @Nullable BigInteger[totals.length];
        for (int at = 0; at < totals.length; at++) {
            Fraction total = totals[at];
            numerators[at] = total == null
                    ? null
                    : total.times(Fraction.of(common, BigInteger.ONE)).numerator();
        }
        return numerators;
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.equals(other) ? one : one.divide(one.gcd(other)).multiply(other);
    }

    private static boolean isWhole(Round round, Admission admission, int juror, int entry) {
        return admission.counts(juror, entry)
                && IntStream.range(0, round.leaves.size()).allMatch(leaf -> admission.counts(juror, entry, leaf));
    }

    boolean has(int juror, int entry) {
        return numerators[juror * round.entries + entry] != null;
    }

    /** The total of a sheet that {@link #has} one, over the common denominator. */
    BigInteger numerator(int juror, int entry) {
        return Objects.requireNonNull(numerators[juror * round.entries + entry]);
    }

    Fraction total(int juror, int entry) {
        return Fraction.of(numerator(juror, entry), denominator);
    }

    Optional<Fraction> gathered(Gathering how, int entry) {
        return how.of(numerators(entry)).map(value -> value.dividedBy(Fraction.of(denominator, BigInteger.ONE)));
    }

    BigInteger[] numerators(int entry) {
        return jurors(entry).stream().map(juror -> numerator(juror, entry)).toArray(BigInteger[]::new);
    }

    int count(int entry) {
        int count = 0;
        for (int juror = 0; juror < round.jurors; juror++) {
            count += has(juror, entry) ? 1 : 0;
        }
        return count;
    }

    /** Whose sheets for the entry have a total. */
    List<Integer> jurors(int entry) {
        return IntStream.range(0, round.jurors)
                .filter(juror -> has(juror, entry))
                .boxed()
                .toList();
    }

    boolean countsAnything(int juror) {
        return admission.countsAtAll(juror);
    }
}
