package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.jury.Places.Line;
import org.laurel.tally.plan.Names;

/**
 * The z-score of a sheet is its distance from the mean of its juror in units of that juror's standard deviation (with n - 1); an
 * entry's value is the mean of its z-scores. Multiplying or shifting all of a juror's totals changes nothing.
 *
 * <p>Shape: any sheets. Thresholds: a juror with fewer than {@value #FEWEST_SHEETS} sheets, or whose totals are all equal, has no
 * z-scores and is left out; an entry with none left has no value. The notes name both.
 *
 * <p>Units: standard deviations. Errors: refused with a note if no juror has z-scores.
 *
 * <p>Source: the standard score, as in F. M. Lord and M. R. Novick, "Statistical Theories of Mental Test Scores" (1968).
 */
public final class ZScores {

    /** Under three sheets a standard deviation says next to nothing: of two, the z-scores are always +-0.71. */
    public static final int FEWEST_SHEETS = 3;

    private final JuryMatrix totals;
    private final int fewest;
    private final List<String> shortJurors = new ArrayList<>();
    private final List<String> constantJurors = new ArrayList<>();
    private final boolean[] usable;

    private ZScores(JuryMatrix totals, int fewest) {
        this.totals = totals;
        this.fewest = Math.max(2, fewest);
        this.usable = new boolean[totals.jurors().size()];
        for (int juror = 0; juror < usable.length; juror++) {
            usable[juror] = passes(juror);
        }
    }

    static Adjusted of(JuryMatrix totals) {
        return of(totals, FEWEST_SHEETS);
    }

    /** Z-scores from jurors with at least so many sheets; fewer than two are never enough. */
    public static Adjusted of(JuryMatrix totals, int fewestSheets) {
        return new ZScores(totals, fewestSheets).adjusted();
    }

    private boolean passes(int juror) {
        double[] own = totals.ofJuror(juror);
        if (own.length < fewest) {
            shortJurors.add(totals.jurors().get(juror));
            return false;
        }
        boolean constant = Numbers.deviation(own) <= Numbers.NOISE * Numbers.size(own);
        if (constant) {
            constantJurors.add(totals.jurors().get(juror));
        }
        return !constant;
    }

    private Adjusted adjusted() {
        List<Line> lines = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int entry = 0; entry < totals.entries().size(); entry++) {
            double[] scores = scoresOf(entry);
            if (scores.length == 0) {
                without.add(totals.entries().get(entry));
            } else {
                lines.add(RawMeans.line(totals.entries().get(entry), scores));
            }
        }
        return new Adjusted(Adjustment.Z_SCORE, Places.of(lines), List.of(), List.of(), notes(without));
    }

    private double[] scoresOf(int entry) {
        return IntStream.of(totals.jurorsOf(entry))
                .filter(juror -> usable[juror])
                .mapToDouble(juror -> score(entry, juror))
                .toArray();
    }

    private double score(int entry, int juror) {
        double[] own = totals.ofJuror(juror);
        return (totals.total(entry, juror) - Numbers.mean(own)) / Numbers.deviation(own);
    }

    private List<String> notes(List<String> without) {
        List<String> notes = new ArrayList<>();
        if (!shortJurors.isEmpty()) {
            notes.add("Left out for fewer than " + fewest + " sheets: " + Names.counted("juror", shortJurors) + ".");
        }
        if (!constantJurors.isEmpty()) {
            notes.add(
                    "Left out for giving every entry the same total: " + Names.counted("juror", constantJurors) + ".");
        }
        if (without.size() == totals.entries().size()) {
            notes.add("No juror is left, so there are no z-scores.");
        } else if (!without.isEmpty()) {
            notes.add("No value, for no usable sheet is left: " + Names.counted("entry", "entries", without) + ".");
        }
        if (!totals.isComplete()) {
            notes.add(MeanCentring.DIFFERENT_ENTRIES);
        }
        return notes;
    }
}
