package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation.Method;

/** The same whole numbers, small and large, and what statistics books say of them. */
class GatheringTest {

    private static final long[] NUMBERS = {9, 2, 4, 100, 5};

    private static Optional<String> gathered(Gathering how, long... numbers) {
        Optional<Fraction> small = how.of(numbers.clone());
        BigInteger[] large =
                Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        assertThat(how.of(large)).isEqualTo(small);
        return small.map(Fraction::toString);
    }

    private static Gathering trimmed(int high, int low) {
        return new Gathering(Method.TRIMMED_MEAN, high, low);
    }

    @Test
    void eachWayTakesItsNumbers() {
        assertThat(gathered(Gathering.MEAN, NUMBERS)).contains("24");
        assertThat(gathered(Gathering.SUM, NUMBERS)).contains("120");
        assertThat(gathered(Gathering.MEDIAN, NUMBERS)).contains("5");
        assertThat(gathered(Gathering.MEDIAN, 9, 2, 4, 100)).contains("13/2");
    }

    @Test
    void theHighestAndLowestFallAwayOnEitherSide() {
        assertThat(gathered(trimmed(1, 1), NUMBERS)).contains("6");
        assertThat(gathered(trimmed(1, 0), NUMBERS)).contains("5");
        assertThat(gathered(trimmed(0, 1), NUMBERS)).contains("59/2");
        assertThat(gathered(trimmed(2, 1), NUMBERS)).contains("9/2");
        assertThat(gathered(trimmed(1, 2), NUMBERS)).contains("7");
        assertThat(gathered(trimmed(2, 2), NUMBERS)).contains("5");
    }

    @Test
    void atLeastOneNumberIsLeft() {
        assertThat(trimmed(2, 1).least()).isEqualTo(4);
        assertThat(Gathering.MEAN.least()).isEqualTo(1);
        assertThat(gathered(trimmed(2, 1), 1, 2, 3)).isEmpty();
        assertThat(gathered(trimmed(2, 1), 1, 2, 3, 4)).contains("2");
        assertThat(gathered(Gathering.MEAN)).isEmpty();
        assertThat(gathered(Gathering.MEDIAN, 3)).contains("3");
    }
}
