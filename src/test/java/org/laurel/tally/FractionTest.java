package org.laurel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void itIsInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).hasToString("-3/2").isEqualTo(Fraction.of(new BigDecimal("-1.5")));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessage("a denominator of zero");
    }

    @Test
    void itIsShownAsADecimal() {
        assertThat(Fraction.of(1, 3).decimal()).isEqualTo("0.333333");
        assertThat(Fraction.of(752, 10).decimal()).isEqualTo("75.2");
        assertThat(Fraction.of(1200).decimal()).isEqualTo("1200");
    }

    @Property(tries = 500, seed = "20260115")
    void itRoundsAsDecimalsDo(
            @ForAll int unscaled, @ForAll @IntRange(max = 6) int scale, @ForAll @IntRange(max = 6) int places) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                assertThat(Fraction.of(decimal).rounded(places, mode)).isEqualTo(decimal.setScale(places, mode));
            }
        }
    }

    @Property(tries = 500, seed = "20260115")
    void itCalculatesAsNumbersDo(@ForAll int a, @ForAll int b, @ForAll @IntRange(min = 1) int c) {
        Fraction one = Fraction.of(a, c);
        Fraction other = Fraction.of(b, 7);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.compareTo(other)).isEqualTo(Long.compare(7L * a, (long) b * c));
        assertThat(one.times(Fraction.of(c))).isEqualTo(Fraction.of(a));
        assertThat(one.signum()).isEqualTo(Integer.signum(a));
        if (b != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
    }
}
