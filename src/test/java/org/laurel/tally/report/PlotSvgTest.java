package org.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.report.Section.Dot;
import org.laurel.tally.report.Section.Plot;

class PlotSvgTest {

    @Test
    void valuesThatAreAllTheSameStandInTheMiddle() {
        String svg =
                PlotSvg.of(new Plot("Places", "place", List.of(new Dot("A", 2, 2, 2), new Dot("B", 2, 2, 2))), "p");

        assertThat(svg)
                .contains("<circle cx=\"390.0\" cy=\"12\" r=\"5\"/>", "<circle cx=\"390.0\" cy=\"36\" r=\"5\"/>");
        assertThat(svg).contains(">1.6</text>", ">2.0</text>", ">2.4</text>");
    }

    @Test
    void theAxisLeavesATwentiethOnEitherSide() {
        String svg = PlotSvg.of(new Plot("Values", "v", List.of(new Dot("A", 50, 0, 100), new Dot("B", 0, 0, 0))), "p");

        assertThat(svg).contains("<line class=\"range\" x1=\"171.8\" x2=\"608.2\" y1=\"12\" y2=\"12\"/>");
        assertThat(svg).contains(">6</text>", ">50</text>", ">94</text>");
    }

    @Test
    void oneValueAloneIsNoPlot() {
        Section.Builder section = Section.titled("s", "S").plot("P", "p", List.of(new Dot("A", 1, 1, 1)));
        assertThat(section.build().blocks()).isEmpty();
        section.plot("P", "p", List.of(new Dot("A", 1, 1, 1), new Dot("B", 2, 1, 3)));
        assertThat(section.build().blocks()).hasSize(1);
    }
}
