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
    private final boolean[] there;
    /** The numerators, if they all fit into 64 bits with room to add them up; else empty. */
    private final long[] small;

    private final @Nullable BigInteger[] large;

    private SheetTotals(
            Round round,
            Admission admission,
            BigInteger denominator,
            boolean[] there,
            long[] small,
            @Nullable BigInteger[] large) {
        this.round = round;
        this.admission = admission;
        this.denominator = denominator;
        this.there = there;
        this.small = small;
        this.large = large;
    }

    static SheetTotals of(Round round, Admission admission, SheetFormula formula) {
        Optional<LinearSheet> linear = formula.isLinear() ? LinearSheet.of(round, formula) : Optional.empty();
        return linear.map(sheet -> linear(round, admission, sheet)).orElseGet(() -> general(round, admission, formula));
    }

    private static SheetTotals linear(Round round, Admission admission, LinearSheet sheet) {
        boolean[] there = new boolean[round.jurors * round.entries];
        long[] numerators = new long[there.length];
        for (int entry = 0; entry < round.entries; entry++) {
            for (int juror = 0; juror < round.jurors; juror++) {
                int at = entry * round.jurors + juror;
                there[at] = admission.countsWhole(juror, entry);
                numerators[at] = there[at] ? sheet.total(juror, entry) : 0;
            }
        }
        return new SheetTotals(round, admission, sheet.denominator(), there, numerators, new @Nullable BigInteger[0]);
    }

    private static SheetTotals general(Round round, Admission admission, SheetFormula formula) {
        Fraction perUnit = SheetFormula.perUnit(round.rules, round.table.decimals());
        boolean[] there = new boolean[round.jurors * round.entries];
        @Nullable Fraction[] totals = new @Nullable Fraction[there.length];
        BigInteger common = BigInteger.ONE;
        for (int at = 0; at < totals.length; at++) {
            int juror = at % round.jurors;
            int entry = at / round.jurors;
            if (admission.countsWhole(juror, entry)) {
                Fraction total = formula.rounded(
                        Rounding.Step.JUROR_TOTAL,
                        formula.total(leaf -> perUnit.times(Fraction.of(round.units(juror, entry, leaf)))));
                totals[at] = total;
                there[at] = true;
                common = leastCommonMultiple(common, total.denominator());
            }
        }
        return new SheetTotals(round, admission, common, there, new long[0], over(common, totals));
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

    private int at(int juror, int entry) {
        return entry * round.jurors + juror;
    }

    boolean has(int juror, int entry) {
        return there[at(juror, entry)];
    }

    /** The total of a sheet that {@link #has} one, over the common denominator. */
    BigInteger numerator(int juror, int entry) {
        return large.length == 0
                ? BigInteger.valueOf(small[at(juror, entry)])
                : Objects.requireNonNull(large[at(juror, entry)]);
    }

    Fraction total(int juror, int entry) {
        return Fraction.of(numerator(juror, entry), denominator);
    }

    Optional<Fraction> gathered(Gathering how, int entry) {
        Optional<Fraction> gathered = large.length == 0 ? how.of(smallNumerators(entry)) : how.of(numerators(entry));
        return gathered.map(value -> value.dividedBy(Fraction.of(denominator, BigInteger.ONE)));
    }

    private long[] smallNumerators(int entry) {
        long[] numerators = new long[count(entry)];
        int next = 0;
        for (int at = at(0, entry); next < numerators.length; at++) {
            if (there[at]) {
                numerators[next++] = small[at];
            }
        }
        return numerators;
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
