package org.laurel.tally.jury;

import java.util.stream.IntStream;

/**
 * The mean squares of complete sheets of n entries by k jurors: between entries, between jurors, within entries, and what is left
 * when both are taken out (error).
 */
record MeanSquares(int n, int k, double between, double jurors, double within, double error) {

    static MeanSquares of(JuryMatrix totals) {
        int n = totals.entries().size();
        int k = totals.jurors().size();
        double[] entryMeans = IntStream.range(0, n)
                .mapToDouble(entry -> Numbers.mean(totals.ofEntry(entry)))
                .toArray();
        double[] jurorMeans = IntStream.range(0, k)
                .mapToDouble(juror -> Numbers.mean(totals.ofJuror(juror)))
                .toArray();
        double within = 0;
        for (int entry = 0; entry < n; entry++) {
            within += Numbers.squares(totals.ofEntry(entry));
        }
        double jurors = n * Numbers.squares(jurorMeans);
        return new MeanSquares(
                n,
                k,
                k * Numbers.squares(entryMeans) / (n - 1),
                jurors / (k - 1),
                within / (n * (k - 1.0)),
                error(totals, entryMeans, jurorMeans) / ((n - 1.0) * (k - 1)));
    }

    /** Summed directly, because the difference of the other sums would lose the digits that matter when it is small. */
    private static double error(JuryMatrix totals, double[] entryMeans, double[] jurorMeans) {
        double grand = Numbers.mean(entryMeans);
        double sum = 0;
        for (int entry = 0; entry < entryMeans.length; entry++) {
            for (int juror = 0; juror < jurorMeans.length; juror++) {
                double rest = totals.total(entry, juror) - entryMeans[entry] - jurorMeans[juror] + grand;
                sum += rest * rest;
            }
        }
        double noise = Numbers.NOISE * Numbers.size(totals.all());
        return sum <= noise * noise * entryMeans.length * jurorMeans.length ? 0 : sum;
    }
}
