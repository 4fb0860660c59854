package org.laurel.tally.jury;

import java.util.Arrays;

/** The fit of {@link MixedModel}: variances, predictions of the entries and the covariance of their errors. */
final class MixedFit {

    private final JuryMatrix totals;
    private final VarianceRatios ratios;
    private final int jurors;
    private final double centre;
    private final double[] solution;
    private final double variance;
    private final double[] kept;
    private final double[][] weights;
    private final double[][] leaned;

    private MixedFit(JuryMatrix totals) {
        this.totals = totals;
        this.ratios = VarianceRatios.of(totals);
        this.centre = Numbers.mean(totals.all());
        CrossedEquations equations = new CrossedEquations(totals);
        this.jurors = equations.columns();
        double[][] matrix = equations.at(ratios.entries(), ratios.jurors());
        double pivot = Cholesky.of(matrix).pivot(jurors + 1);
        this.variance = pivot * pivot / (totals.sheets().size() - 1);
        Cholesky effects = Cholesky.of(Arrays.copyOf(matrix, jurors + 1));
        this.solution = effects.solve(Arrays.copyOf(matrix[jurors + 1], jurors + 1));
        this.kept = new double[totals.entries().size()];
        double square = ratios.entries() * ratios.entries();
        Arrays.setAll(kept, entry -> square / (1 + square * totals.jurorsOf(entry).length));
        this.weights = new double[kept.length][];
        Arrays.setAll(weights, this::weights);
        this.leaned = new double[kept.length][];
        Arrays.setAll(leaned, entry -> effects.solve(weights[entry]));
    }

    static MixedFit of(JuryMatrix totals) {
        return new MixedFit(totals);
    }

    double mean() {
        return centre + solution[jurors];
    }

    double deviance() {
        return ratios.deviance();
    }

    double entryDeviation() {
        return ratios.entries() * residualDeviation();
    }

    double jurorDeviation() {
        return ratios.jurors() * residualDeviation();
    }

    double residualDeviation() {
        return Math.sqrt(variance);
    }

    /** The prediction of a juror's strictness: positive is lenient. */
    double leniency(int juror) {
        return ratios.jurors() * solution[juror];
    }

    double value(int entry) {
        double sum = 0;
        for (int juror : totals.jurorsOf(entry)) {
            sum += totals.total(entry, juror) - mean() - leniency(juror);
        }
        return mean() + kept[entry] * sum;
    }

    double standardError(int entry) {
        return Math.sqrt(variance * Math.max(0, kept[entry] + Numbers.dot(weights[entry], leaned[entry])));
    }

    double varianceOfDifference(int one, int other) {
        double shared = Numbers.dot(weights[one], leaned[one])
                - 2 * Numbers.dot(weights[one], leaned[other])
                + Numbers.dot(weights[other], leaned[other]);
        return variance * Math.max(0, kept[one] + kept[other] + shared);
    }

    /** How an entry's prediction leans on the estimates of the jurors and of the mean. */
    private double[] weights(int entry) {
        double[] row = new double[jurors + 1];
        int[] panel = totals.jurorsOf(entry);
        for (int juror : panel) {
            row[juror] = -kept[entry] * ratios.jurors();
        }
        row[jurors] = 1 - kept[entry] * panel.length;
        return row;
    }
}
