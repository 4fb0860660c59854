package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laurel.tally.jury.Adjusted.Standing;

/** Values of entries become places 1, 2, 2, 4; values that differ by rounding only are equal. */
final class Places {

    private Places() {}

    /** A value for an entry, before it has a place. */
    record Line(String entry, double value, Measure standardError, int sheets) {}

    static List<Standing> of(List<Line> lines) {
        double noise = Numbers.NOISE
                * Numbers.size(lines.stream().mapToDouble(Line::value).toArray());
        List<Line> ordered = ordered(lines, noise);
        List<Standing> standings = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Line line = ordered.get(i);
            boolean shared = i > 0 && ordered.get(i - 1).value() - line.value() <= noise;
            place = shared ? place : i + 1;
            standings.add(new Standing(place, line.entry(), line.value(), line.standardError(), line.sheets()));
        }
        return standings;
    }

    /** By falling value; runs of equal values by entry. */
    private static List<Line> ordered(List<Line> lines, double noise) {
        List<Line> falling = new ArrayList<>(lines);
        falling.sort(Comparator.comparingDouble(Line::value).reversed().thenComparing(Line::entry));
        int start = 0;
        for (int i = 1; i <= falling.size(); i++) {
            if (i == falling.size()
                    || falling.get(i - 1).value() - falling.get(i).value() > noise) {
                falling.subList(start, i).sort(Comparator.comparing(Line::entry));
                start = i;
            }
        }
        return falling;
    }
}
