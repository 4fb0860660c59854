package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FiveNumbersOfAGroupTest {

    @Test
    void the_middle_value_belongs_to_both_halves() {
        assertThat(FiveNumbers.of(new double[] {7, 1, 3, 9, 5})).isEqualTo(new FiveNumbers(1, 3, 5, 7, 9));
    }

    @Test
    void of_an_even_number_the_hinges_are_the_medians_of_the_halves() {
        assertThat(FiveNumbers.of(new double[] {4, 1, 3, 2})).isEqualTo(new FiveNumbers(1, 1.5, 2.5, 3.5, 4));
    }

    @Test
    void one_value_is_all_five() {
        assertThat(FiveNumbers.of(new double[] {6})).isEqualTo(new FiveNumbers(6, 6, 6, 6, 6));
    }

    @Test
    void no_value_has_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> FiveNumbers.of(new double[0]));
    }
}
