package org.laurel.tally.jury;

import java.util.Arrays;

/**
 * Kendall's coefficient of concordance W says how far jurors agree on the order of the entries: 1 if all orders are the same, 0 if
 * the rank sums are all equal. Equal totals of a juror share the mean of their ranks, and W is corrected for such ties.
 *
 * <p>Shape: needs every juror on every entry, at least two of each; from incomplete sheets the complete part is taken and
 * {@code note} says so. Units: W from 0 to 1; {@code chiSquare} = m (n - 1) W on n - 1 {@code freedom}; {@code pValue} its upper
 * tail, rough for fewer than eight entries.
 *
 * <p>Errors: none; where W does not exist, it is {@linkplain Measure.Unknown unknown} with the reason.
 *
 * <p>Source: M. G. Kendall and B. Babington Smith, "The problem of m rankings", Annals of Mathematical Statistics 10 (1939); ties:
 * S. Siegel and N. J. Castellan, "Nonparametric Statistics for the Behavioral Sciences" (2nd ed. 1988), 9.6.
 */
public record KendallW(Measure w, Measure chiSquare, int freedom, Measure pValue, String note) {

    public static KendallW of(JuryMatrix totals) {
        return CompleteBlock.of(totals).map(KendallW::ofBlock).orElseGet(() -> unknown(CompleteBlock.NONE, ""));
    }

    private static KendallW ofBlock(CompleteBlock block) {
        JuryMatrix totals = block.totals();
        int n = totals.entries().size();
        int m = totals.jurors().size();
        double[] sums = new double[n];
        double ties = 0;
        for (int juror = 0; juror < m; juror++) {
            double[] ranks = Numbers.midRanks(totals.ofJuror(juror));
            Arrays.setAll(sums, entry -> sums[entry] + ranks[entry]);
            ties += tieCorrection(ranks);
        }
        double most = (double) m * m * n * ((double) n * n - 1) - m * ties;
        return most <= 0
                ? unknown("every juror gave all entries the same total", block.note())
                : of(12 * Numbers.squares(sums) / most, m, n, block.note());
    }

    private static KendallW of(double w, int m, int n, String note) {
        double chiSquare = m * (n - 1) * w;
        return new KendallW(
                Measure.of(w),
                Measure.of(chiSquare),
                n - 1,
                Measure.of(Distributions.chiSquareUpperTail(chiSquare, n - 1)),
                note);
    }

    private static KendallW unknown(String why, String note) {
        Measure none = Measure.unknown(why);
        return new KendallW(none, none, 0, none, note);
    }

    /** The sum of t^3 - t over the groups of t equal ranks: t^2 - 1 for each member of a group. */
    private static double tieCorrection(double[] ranks) {
        double sum = 0;
        for (double rank : ranks) {
            double size = Arrays.stream(ranks).filter(other -> other == rank).count();
            sum += size * size - 1;
        }
        return sum;
    }
}
