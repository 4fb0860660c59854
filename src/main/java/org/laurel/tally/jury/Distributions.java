package org.laurel.tally.jury;

import java.util.function.DoubleUnaryOperator;

/**
 * Upper tails and quantiles of the F and the chi-square distribution, to about twelve digits.
 *
 * <p>Units: degrees of freedom above 0, probabilities from 0 to 1. Source: NIST Digital Library of Mathematical Functions, 5.11.1
 * (logarithm of the gamma function), 8.7.1 and 8.9.2 (incomplete gamma), 8.17.22 (incomplete beta as a continued fraction).
 */
final class Distributions {

    private static final double TINY = 1e-300;
    private static final double EXACT = 1e-16;
    private static final int MOST_TERMS = 10_000;
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };

    private Distributions() {}

    /** The probability that F with these degrees of freedom is above f. */
    static double fUpperTail(double f, double numerator, double denominator) {
        return f <= 0 ? 1 : beta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
    }

    /** The value that F stays below with probability p, for p strictly between 0 and 1. */
    static double fQuantile(double p, double numerator, double denominator) {
        double x = bisected(share -> 1 - beta(1 - share, denominator / 2, numerator / 2), p);
        return denominator * x / (numerator * (1 - x));
    }

    /** The value that the absolute value of Student's t stays below with probability p. */
    static double tTwoSided(double p, double freedom) {
        return Math.sqrt(fQuantile(p, 1, freedom));
    }

    /** The probability that chi-square with these degrees of freedom is above x. */
    static double chiSquareUpperTail(double x, double freedom) {
        if (x <= 0) {
            return 1;
        }
        double a = freedom / 2;
        double half = x / 2;
        double front = StrictMath.exp(a * StrictMath.log(half) - half - logGamma(a));
        return half < a + 1 ? 1 - front * lowerGammaSeries(a, half) : front / upperGammaFraction(a, half);
    }

    private static double bisected(DoubleUnaryOperator rising, double target) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.min((low + high) / 2, 1 - EXACT * 2);
    }

    /** The regularised incomplete beta function I_x(a, b). */
    static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - beta(1 - x, b, a);
        }
        double front = StrictMath.exp(
                a * StrictMath.log(x) + b * StrictMath.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
        return front / (a * betaFraction(x, a, b));
    }

    private static double betaFraction(double x, double a, double b) {
        return fraction(1, term -> 1, term -> {
            int m = term / 2;
            return term % 2 == 0
                    ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                    : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        });
    }

    private static double upperGammaFraction(double a, double x) {
        return fraction(x + 1 - a, term -> x + 2 * term + 1 - a, term -> term * (a - term));
    }

    private static double lowerGammaSeries(double a, double x) {
        double summand = 1 / a;
        double sum = summand;
        for (int term = 1; summand > sum * EXACT && term < MOST_TERMS; term++) {
            summand *= x / (a + term);
            sum += summand;
        }
        return sum;
    }

    private interface Terms {
        double at(int term);
    }

    /** The continued fraction first + a1/(b1 + a2/(b2 + ...)), by the modified Lentz algorithm. */
    private static double fraction(double first, Terms below, Terms above) {
        double value = Math.abs(first) < TINY ? TINY : first;
        double c = value;
        double d = 0;
        double change = 0;
        for (int term = 1; Math.abs(change - 1) > EXACT && term < MOST_TERMS; term++) {
            d = 1 / awayFromZero(below.at(term) + above.at(term) * d);
            c = awayFromZero(below.at(term) + above.at(term) / c);
            change = c * d;
            value *= change;
        }
        return value;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < 15) {
            shift += StrictMath.log(z);
            z++;
        }
        double sum = (z - 0.5) * StrictMath.log(z) - z + StrictMath.log(2 * Math.PI) / 2;
        double power = z;
        for (double coefficient : STIRLING) {
            sum += coefficient / power;
            power *= z * z;
        }
        return sum - shift;
    }
}
