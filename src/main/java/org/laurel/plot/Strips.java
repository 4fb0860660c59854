package org.laurel.plot;

import java.util.List;

/**
 * How several groups of numbers lie on one axis: for each a line from its lowest to its highest, a box around its middle half
 * and a mark at its median; across all of them a line at the middle of everything.
 *
 * @param id of the picture on its page
 * @param about what is to be seen, in a sentence, for whoever does not see it
 */
public record Strips(
        String id, String title, String about, Axis axis, double middle, List<Strip> rows, Figures figures) {

    /** One group; {@code note} is a word beside its name. */
    public record Strip(
            String label,
            String note,
            double lowest,
            double lowerQuartile,
            double median,
            double upperQuartile,
            double highest) {}

    public Strips {
        rows = List.copyOf(rows);
    }
}
