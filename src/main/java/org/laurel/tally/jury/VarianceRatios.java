package org.laurel.tally.jury;

import java.util.function.ToDoubleFunction;

/**
 * The standard deviations of entries and of jurors, as multiples of the residual's, that maximise the restricted likelihood (REML).
 *
 * @param entries how much entries differ
 * @param jurors how much jurors differ in strictness
 * @param deviance minus twice the restricted log likelihood there
 */
record VarianceRatios(double entries, double jurors, double deviance) {

    private static final double[] STARTS = {0, 0.3, 1, 3};

    /** Needs sheets whose residual is not 0: a perfect fit has no maximum. */
    static VarianceRatios of(JuryMatrix totals) {
        boolean turn = totals.jurors().size() > totals.entries().size();
        CrossedEquations equations = new CrossedEquations(turn ? totals.turned() : totals);
        ToDoubleFunction<double[]> deviance = ratios -> equations.deviance(ratios[0], ratios[1]);
        double[] best = settled(Descent.from(start(deviance), deviance), deviance);
        return new VarianceRatios(best[turn ? 1 : 0], best[turn ? 0 : 1], deviance.applyAsDouble(best));
    }

    private static double[] start(ToDoubleFunction<double[]> deviance) {
        double[] best = {1, 1};
        double least = deviance.applyAsDouble(best);
        for (double row : STARTS) {
            for (double column : STARTS) {
                double[] tried = {row, column};
                double value = deviance.applyAsDouble(tried);
                if (value < least) {
                    best = tried;
                    least = value;
                }
            }
        }
        return best;
    }

    /** The deviance is even in both ratios, so a search over all numbers finds zeros too, if only nearly: these are set to 0. */
    private static double[] settled(double[] found, ToDoubleFunction<double[]> deviance) {
        double[] best = {Math.abs(found[0]), Math.abs(found[1])};
        for (int i = 0; i < 2; i++) {
            double[] without = best.clone();
            without[i] = 0;
            if (deviance.applyAsDouble(without) <= deviance.applyAsDouble(best) + Numbers.NOISE) {
                best = without;
            }
        }
        return best;
    }
}
