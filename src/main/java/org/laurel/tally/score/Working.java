package org.laurel.tally.score;

import java.util.List;

/**
 * The numbers between the scores and the places, for whoever wants to recount them.
 *
 * @param totalName what the places compare: mean, sum, median, trimmed mean, points
 * @param counted the jurors whose sheets count, in the order of their ids
 * @param leftOut jurors or single sheets that do not count, and why
 * @param dropped marks or totals dropped as the highest or lowest
 * @param sheets each counted sheet: its total and, with medal points, the juror's place and points for it
 * @param blocks each top criterion's value per entry, as it counts before the weight
 */
public record Working(
        String totalName,
        List<String> counted,
        List<LeftOut> leftOut,
        List<Dropped> dropped,
        List<Sheet> sheets,
        List<Block> blocks) {

    public Working {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
        dropped = List.copyOf(dropped);
        sheets = List.copyOf(sheets);
        blocks = List.copyOf(blocks);
    }

    /** A juror, or with an entry one sheet, or with a criterion one mark, that does not count. */
    public record LeftOut(String juror, String entry, String criterion, String reason) {}

    /** A number that was dropped; {@code criterion} is empty when it is a sheet's total. */
    public record Dropped(String entry, String juror, String criterion, String value, boolean highest) {}

    /** One sheet that counts; {@code points} is empty without medal points. */
    public record Sheet(String juror, String entry, String total, int rank, String points) {}

    /** One entry's value of one top criterion. */
    public record Block(String entry, String criterion, String value) {}
}
