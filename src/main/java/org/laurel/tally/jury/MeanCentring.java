package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.jury.Places.Line;
import org.laurel.tally.plan.Names;

/**
 * Mean-centring takes from each sheet the mean of its juror and adds the mean of all sheets; an entry's value is the mean of what
 * comes out. Where jurors score different entries it is fair only if each met entries of the same quality, and the notes say so.
 *
 * <p>Shape: any sheets. Units: those of the score. Errors: none; a juror with one sheet contributes the mean, and the notes say so.
 *
 * <p>Source: the deviation score of classical test theory, as in F. M. Lord and M. R. Novick, "Statistical Theories of Mental Test
 * Scores" (1968).
 */
final class MeanCentring {

    private MeanCentring() {}

    static Adjusted of(JuryMatrix totals) {
        double grand = Numbers.mean(totals.all());
        double[] means = jurorMeans(totals);
        List<Line> lines = IntStream.range(0, totals.entries().size())
                .mapToObj(entry -> RawMeans.line(
                        totals.entries().get(entry),
                        Arrays.stream(totals.jurorsOf(entry))
                                .mapToDouble(juror -> totals.total(entry, juror) - means[juror] + grand)
                                .toArray()))
                .toList();
        return new Adjusted(Adjustment.MEAN_CENTRING, Places.of(lines), List.of(), List.of(), notes(totals));
    }

    private static double[] jurorMeans(JuryMatrix totals) {
        return IntStream.range(0, totals.jurors().size())
                .mapToDouble(juror -> Numbers.mean(totals.ofJuror(juror)))
                .toArray();
    }

    private static List<String> notes(JuryMatrix totals) {
        List<String> notes = new ArrayList<>();
        List<String> once = IntStream.range(0, totals.jurors().size())
                .filter(juror -> totals.entriesOf(juror).length == 1)
                .mapToObj(totals.jurors()::get)
                .toList();
        if (!once.isEmpty()) {
            notes.add("One sheet only from " + Names.counted("juror", once) + ": it counts as the mean of all sheets.");
        }
        if (!totals.isComplete()) {
            notes.add(DIFFERENT_ENTRIES);
        }
        return notes;
    }

    static final String DIFFERENT_ENTRIES =
            "Not every juror scored every entry: this is fair only if each juror met entries of the same quality.";
}
