package org.laurel.plot;

import java.util.List;

/**
 * The numbers of a picture as a table: what stands behind it, for whoever would rather read them or cannot see it.
 *
 * @param heads one for each column; the first column names the row
 */
public record Figures(List<String> heads, List<List<String>> rows) {

    public Figures {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
