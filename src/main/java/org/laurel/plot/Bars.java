package org.laurel.plot;

import java.util.List;
import java.util.Locale;

/**
 * Counts one below the other, each as a bar that is as long as its share of the largest.
 *
 * @param id of the picture on its page
 * @param about what is to be seen, in a sentence, for whoever does not see it
 */
public record Bars(String id, String title, String about, List<Bar> rows, Figures figures) {

    /** One count. */
    public record Bar(String label, long count) {}

    public Bars {
        rows = List.copyOf(rows);
    }

    /** How long a bar is, such as {@code 37.5%} of the picture. */
    public String wide(Bar bar) {
        long largest = rows.stream().mapToLong(Bar::count).max().orElse(0);
        return String.format(Locale.ROOT, "%.2f%%", largest == 0 ? 0 : 100.0 * bar.count() / largest);
    }
}
