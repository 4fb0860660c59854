package org.laurel.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersBecomeShapesTest {

    private static final Figures NONE = new Figures(List.of("a"), List.of());

    @Test
    void an_axis_goes_from_round_numbers_to_round_numbers() {
        Axis axis = Axis.around(43.2, 87.9);
        assertThat(axis.ticks()).extracting(Axis.Tick::label).containsExactly("40", "50", "60", "70", "80", "90");
        assertThat(Axis.around(0, 1).ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
        assertThat(Axis.around(-0.31, 1).ticks()).extracting(Axis.Tick::label).containsExactly("-0.5", "0", "0.5", "1");
    }

    @Test
    void where_all_numbers_are_the_same_there_is_an_axis_all_the_same() {
        assertThat(Axis.around(80, 80).at(80)).isEqualTo("3.00%");
        assertThat(Axis.around(0, 0).ticks()).hasSizeGreaterThan(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis(1, 1, List.of()));
    }

    @Test
    void places_are_within_the_picture_and_in_order() {
        Axis axis = Axis.around(0, 100);
        assertThat(axis.at(0)).isEqualTo("3.00%");
        assertThat(axis.at(50)).isEqualTo("50.00%");
        assertThat(axis.at(1000)).isEqualTo("97.00%");
        assertThat(axis.wide(75, 25)).isEqualTo("47.00%");
        assertThat(axis.tick(0, "a").anchor()).isEqualTo("start");
        assertThat(axis.tick(50, "b").anchor()).isEqualTo("middle");
        assertThat(axis.tick(100, "c").anchor()).isEqualTo("end");
    }

    @Test
    void a_bar_is_as_long_as_its_share_of_the_largest() {
        Bars.Bar half = new Bars.Bar("b", 5);
        Bars bars = new Bars("id", "title", "about", List.of(new Bars.Bar("a", 10), half), NONE);
        assertThat(bars.wide(half)).isEqualTo("50.00%");
        Bars empty = new Bars("id", "title", "about", List.of(new Bars.Bar("a", 0)), NONE);
        assertThat(empty.wide(empty.rows().get(0))).isEqualTo("0.00%");
    }

    @Test
    void a_single_one_is_seen_beside_a_thousand() {
        Columns columns = new Columns(
                "id",
                "title",
                "about",
                "begun",
                "submitted",
                new Axis(0, 2, List.of()),
                2,
                "end",
                List.of(new Columns.Span(0, 1, 1000, 1), new Columns.Span(1, 2, 0, 0)),
                NONE);
        assertThat(columns.high(1000)).isEqualTo(Columns.HEIGHT);
        assertThat(columns.high(1)).isEqualTo(2);
        assertThat(columns.high(0)).isZero();
    }
}
