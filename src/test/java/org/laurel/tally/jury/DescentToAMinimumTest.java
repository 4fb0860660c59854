package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DescentToAMinimumTest {

    private final AtomicInteger asked = new AtomicInteger();

    /** H. H. Rosenbrock, "An automatic method for finding the greatest or least value of a function" (1960). */
    @Test
    void aCurvedValleyIsFollowedToItsEnd() {
        double[] found = Descent.from(
                new double[] {-1.2, 1},
                counted(at -> 100 * Math.pow(at[1] - at[0] * at[0], 2) + Math.pow(1 - at[0], 2)));

        assertThat(found[0]).isEqualTo(1, within(1e-6));
        assertThat(found[1]).isEqualTo(1, within(1e-6));
        assertThat(asked.get()).isLessThan(700);
    }

    @Test
    void aBowlIsLeftAsSoonAsItsBottomIsFound() {
        double[] found =
                Descent.from(new double[] {0, 0}, counted(at -> Math.pow(at[0] - 30, 2) + 4 * Math.pow(at[1] + 7, 2)));

        assertThat(found[0]).isEqualTo(30, within(1e-6));
        assertThat(found[1]).isEqualTo(-7, within(1e-6));
        assertThat(asked.get()).isLessThan(550);
    }

    private ToDoubleFunction<double[]> counted(ToDoubleFunction<double[]> function) {
        return at -> {
            asked.incrementAndGet();
            return function.applyAsDouble(at);
        };
    }
}
