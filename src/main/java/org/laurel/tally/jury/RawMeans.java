package org.laurel.tally.jury;

import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.jury.Places.Line;

/**
 * No adjustment: an entry's value is the mean of its sheets. Its standard error is that of a mean of independent sheets.
 *
 * <p>Shape: any sheets. Units: those of the score. Errors: none.
 */
final class RawMeans {

    private RawMeans() {}

    static Adjusted of(JuryMatrix totals) {
        List<Line> lines = IntStream.range(0, totals.entries().size())
                .mapToObj(entry -> line(totals.entries().get(entry), totals.ofEntry(entry)))
                .toList();
        return new Adjusted(Adjustment.NONE, Places.of(lines), List.of(), List.of(), List.of());
    }

    static Line line(String entry, double[] values) {
        return new Line(entry, Numbers.mean(values), standardError(values), values.length);
    }

    private static Measure standardError(double[] values) {
        return values.length < 2
                ? Measure.unknown("one sheet has no spread")
                : Measure.of(Numbers.deviation(values) / Math.sqrt(values.length));
    }
}
