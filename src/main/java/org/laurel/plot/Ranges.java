package org.laurel.plot;

import java.util.List;

/**
 * Single figures on one axis, each with the limits it lies between as far as they are known.
 *
 * @param id of the picture on its page
 * @param about what is to be seen, in a sentence, for whoever does not see it
 */
public record Ranges(String id, String title, String about, Axis axis, List<Range> rows, Figures figures) {

    /** One figure; where its limits are not known, both are the figure. */
    public record Range(String label, double value, double low, double high, String written) {}

    public Ranges {
        rows = List.copyOf(rows);
    }
}
