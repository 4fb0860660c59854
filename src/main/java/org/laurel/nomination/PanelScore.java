package org.laurel.nomination;

import java.util.List;

/**
 * What a national panel gave one entry.
 *
 * @param place among the entries of its state and category
 * @param total as the rules of the stage work it out
 * @param blocks the mean of each block of the score sheet, in its order
 * @param sheets each panel member's total, highest first; without names
 */
public record PanelScore(int place, String total, List<String> blocks, List<String> sheets) {

    public PanelScore {
        blocks = List.copyOf(blocks);
        sheets = List.copyOf(sheets);
    }
}
