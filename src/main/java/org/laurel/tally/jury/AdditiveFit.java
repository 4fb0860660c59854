package org.laurel.tally.jury;

import java.util.Arrays;

/**
 * The least squares fit of {@link AdditiveModel}: the entries are eliminated, which leaves one equation for each juror, and the
 * constraint that strictnesses add up to 0 makes these solvable.
 */
final class AdditiveFit {

    private final JuryMatrix totals;
    private final int jurors;
    private final double[] strictness;
    private final double[][] covariance;
    private final double[][] shared;
    private final double variance;

    private AdditiveFit(JuryMatrix totals) {
        this.totals = totals;
        this.jurors = totals.jurors().size();
        Cholesky equations = Cholesky.of(equations());
        this.strictness = equations.solve(rightSide());
        this.covariance = equations.inverse();
        for (double[] row : covariance) {
            Arrays.setAll(row, k -> row[k] - 1.0 / jurors);
        }
        this.shared = new double[totals.entries().size()][];
        Arrays.setAll(shared, this::sharedWithJurors);
        this.variance = freedom() == 0 ? 0 : residualSquares() / freedom();
    }

    /** The fit to connected sheets, at least one. */
    static AdditiveFit of(JuryMatrix totals) {
        return new AdditiveFit(totals);
    }

    private double[][] equations() {
        double[][] equations = new double[jurors][jurors];
        for (double[] row : equations) {
            Arrays.fill(row, 1.0 / jurors);
        }
        for (int entry = 0; entry < totals.entries().size(); entry++) {
            int[] panel = totals.jurorsOf(entry);
            for (int juror : panel) {
                equations[juror][juror] += 1;
                for (int other : panel) {
                    equations[juror][other] -= 1.0 / panel.length;
                }
            }
        }
        return equations;
    }

    private double[] rightSide() {
        double[] right = new double[jurors];
        for (int entry = 0; entry < totals.entries().size(); entry++) {
            double mean = Numbers.mean(totals.ofEntry(entry));
            for (int juror : totals.jurorsOf(entry)) {
                right[juror] += totals.total(entry, juror) - mean;
            }
        }
        return right;
    }

    double residualSquares() {
        double sum = 0;
        for (int entry = 0; entry < totals.entries().size(); entry++) {
            for (int juror : totals.jurorsOf(entry)) {
                double rest = residual(entry, juror);
                sum += rest * rest;
            }
        }
        double noise = Numbers.NOISE * Numbers.size(totals.all());
        return sum <= noise * noise * totals.all().length ? 0 : sum;
    }

    double residual(int entry, int juror) {
        return totals.total(entry, juror) - entryValue(entry) - strictness[juror];
    }

    /** Sheets less unknowns. */
    int freedom() {
        return totals.sheets().size() - totals.entries().size() - jurors + 1;
    }

    /** The residual variance; 0 also if there are no degrees of freedom. */
    double variance() {
        return variance;
    }

    /** How far above the average juror: positive is lenient. */
    double leniency(int juror) {
        return strictness[juror];
    }

    Measure errorOfLeniency(int juror) {
        return error(covariance[juror][juror]);
    }

    double entryValue(int entry) {
        double sum = 0;
        int[] panel = totals.jurorsOf(entry);
        for (int juror : panel) {
            sum += totals.total(entry, juror) - strictness[juror];
        }
        return sum / panel.length;
    }

    Measure errorOfEntry(int entry) {
        return error(1.0 / totals.jurorsOf(entry).length + shared(entry, entry));
    }

    double varianceOfDifference(int one, int other) {
        double panels = 1.0 / totals.jurorsOf(one).length + 1.0 / totals.jurorsOf(other).length;
        return variance * (panels + shared(one, one) - 2 * shared(one, other) + shared(other, other));
    }

    private Measure error(double factor) {
        return freedom() == 0
                ? Measure.unknown("there are no more sheets than unknowns")
                : Measure.of(Math.sqrt(variance * Math.max(0, factor)));
    }

    /** What the uncertainty of the strictnesses adds to the covariance of two entries, in units of the residual variance. */
    private double shared(int one, int other) {
        double sum = 0;
        int[] panel = totals.jurorsOf(one);
        for (int juror : panel) {
            sum += shared[other][juror];
        }
        return sum / panel.length;
    }

    /** The covariance of the mean strictness of an entry's panel with the strictness of each juror. */
    private double[] sharedWithJurors(int entry) {
        double[] sums = new double[jurors];
        int[] panel = totals.jurorsOf(entry);
        for (int juror : panel) {
            Arrays.setAll(sums, other -> sums[other] + covariance[juror][other] / panel.length);
        }
        return sums;
    }
}
