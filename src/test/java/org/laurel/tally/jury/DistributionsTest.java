package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected values are those of SciPy 1.17 ({@code stats.f}, {@code stats.chi2}). */
class DistributionsTest {

    private static final Offset<Double> TWELVE_DIGITS = within(1e-12);

    @Test
    void tailsOfFAreThePublishedOnes() {
        assertThat(Distributions.fUpperTail(11.03, 5, 15)).isEqualTo(0.00013437785204911817, TWELVE_DIGITS);
        assertThat(Distributions.fUpperTail(0.2, 3, 8)).isEqualTo(0.8935098957784526, TWELVE_DIGITS);
        assertThat(Distributions.fUpperTail(0, 3, 8)).isEqualTo(1);
    }

    @Test
    void quantilesOfFAreThePublishedOnes() {
        assertThat(Distributions.fQuantile(.975, 5, 15)).isEqualTo(3.5764153492790607, within(1e-10));
        assertThat(Distributions.fQuantile(.975, 5, 3.7)).isEqualTo(10.466545635649885, within(1e-9));
        assertThat(Distributions.tTwoSided(.95, 7)).isEqualTo(2.364624251592784, within(1e-10));
    }

    @Test
    void tailsOfChiSquareAreThePublishedOnes() {
        assertThat(Distributions.chiSquareUpperTail(22.35, 9)).isEqualTo(0.007833498852225616, TWELVE_DIGITS);
        assertThat(Distributions.chiSquareUpperTail(3, 9)).isEqualTo(0.9642949726850891, TWELVE_DIGITS);
        assertThat(Distributions.chiSquareUpperTail(0, 9)).isEqualTo(1);
    }

    @Test
    void farTailsKeepTheirDigits() {
        assertThat(Distributions.chiSquareUpperTail(40, 3)).isEqualTo(1.065509033425585e-08, within(1e-19));
        assertThat(Distributions.fUpperTail(3, 100, 200)).isEqualTo(2.1328646959887912e-11, within(1e-22));
        assertThat(Distributions.fQuantile(.01, 2, 3)).isEqualTo(0.01008408092817631, within(1e-14));
    }

    @Test
    void theIncompleteBetaFunctionEndsAtZeroAndOne() {
        assertThat(Distributions.beta(0, 2, 3)).isZero();
        assertThat(Distributions.beta(1, 2, 3)).isEqualTo(1);
        assertThat(Distributions.beta(.5, 2, 2)).isEqualTo(.5, TWELVE_DIGITS);
    }

    @Test
    void theGammaFunctionOfAWholeNumberIsAFactorial() {
        assertThat(StrictMath.exp(Distributions.logGamma(6))).isEqualTo(120, within(1e-10));
        assertThat(StrictMath.exp(Distributions.logGamma(0.5))).isEqualTo(Math.sqrt(Math.PI), within(1e-13));
        assertThat(Distributions.logGamma(100)).isEqualTo(359.1342053695754, within(1e-10));
    }

    @Property(tries = 200)
    void theQuantileUndoesTheTail(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll @DoubleRange(min = 1, max = 200) double numerator,
            @ForAll @DoubleRange(min = 1, max = 200) double denominator) {
        double f = Distributions.fQuantile(p, numerator, denominator);

        assertThat(Distributions.fUpperTail(f, numerator, denominator)).isEqualTo(1 - p, within(1e-9));
    }
}
