package org.laurel.tally.jury;

/**
 * The confidence limits of ICC(2,1) and, stepped up by Spearman and Brown, of ICC(2,k).
 *
 * <p>Source: Shrout and Fleiss 1979, with Satterthwaite's approximation for the degrees of freedom.
 */
record TwoWayLimits(Measure lower, Measure upper, Measure lowerOfMean, Measure upperOfMean) {

    private static final Measure NONE = Measure.unknown("the approximation gives no limit here");

    static TwoWayLimits of(MeanSquares squares, double quantile) {
        double n = squares.n();
        double k = squares.k();
        double freedom = freedom(squares);
        if (!(freedom > 1e-6)) {
            return new TwoWayLimits(NONE, NONE, NONE, NONE);
        }
        double high = Distributions.fQuantile(quantile, n - 1, freedom);
        double low = Distributions.fQuantile(quantile, freedom, n - 1);
        double b = squares.between();
        double e = squares.error();
        double mixed = k * squares.jurors() + (k * n - k - n) * e;
        Measure lower = ratio(n * (b - high * e), high * mixed + n * b);
        Measure upper = ratio(n * (low * b - e), mixed + n * low * b);
        return new TwoWayLimits(lower, upper, steppedUp(lower, k), steppedUp(upper, k));
    }

    private static double freedom(MeanSquares squares) {
        double n = squares.n();
        double k = squares.k();
        double b = squares.between();
        double e = squares.error();
        double fj = squares.jurors() / e;
        double rho = (b - e) / (b + (k - 1) * e + k * (squares.jurors() - e) / n);
        double rest = n * (1 + (k - 1) * rho) - k * rho;
        double above = k * rho * fj + rest;
        double below = (n - 1) * k * k * rho * rho * fj * fj + rest * rest;
        return below == 0 ? 0 : (k - 1) * (n - 1) * above * above / below;
    }

    private static Measure ratio(double above, double below) {
        double ratio = below == 0 ? Double.POSITIVE_INFINITY : above / below;
        return Double.isFinite(ratio) ? Measure.of(ratio) : NONE;
    }

    private static Measure steppedUp(Measure limit, double k) {
        if (!(limit instanceof Measure.Known known)) {
            return limit;
        }
        return ratio(k * known.number(), 1 + (k - 1) * known.number());
    }
}
