package org.laurel.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms with a positive denominator: what every rank is decided by.
 *
 * <p>Units: whatever the operands were in. Errors: {@link ArithmeticException} for a denominator of zero.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final int SHOWN_PLACES = 6;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a denominator of zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? new Fraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(decimal.scale()));
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    /** The nearest decimal with so many places under the mode. */
    public BigDecimal rounded(int places, RoundingMode mode) {
        BigInteger shifted = numerator.multiply(BigInteger.TEN.pow(places));
        BigInteger[] parts = shifted.divideAndRemainder(denominator);
        BigInteger whole = parts[0];
        if (parts[1].signum() != 0) {
            BigDecimal rest = new BigDecimal(whole).add(half(parts[1]));
            whole = rest.setScale(0, mode).unscaledValue();
        }
        return new BigDecimal(whole, places);
    }

    /** A stand-in with one decimal for the remainder: below, at or above a half, which is all that rounding asks. */
    private BigDecimal half(BigInteger remainder) {
        int side = remainder.abs().shiftLeft(1).compareTo(denominator);
        BigDecimal size = BigDecimal.valueOf(5L + 2L * side, 1);
        return remainder.signum() < 0 ? size.negate() : size;
    }

    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** A plain decimal: exact where that needs at most six places, else half up at the sixth. */
    public String decimal() {
        BigDecimal shown = rounded(SHOWN_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The exact value, as {@code 451/6}, or a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
