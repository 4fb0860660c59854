package org.laurel.tally.jury;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * The descent of a triangle to the minimum of a function of two numbers.
 *
 * <p>Source: J. A. Nelder and R. Mead, "A simplex method for function minimization", The Computer Journal 7 (1965); restarted, as in
 * C. T. Kelley, "Iterative Methods for Optimization" (1999), 8.1.
 */
final class Descent {

    private static final int RESTARTS = 3;
    private static final int MOST_STEPS = 400;
    private static final double CLOSE = 1e-10;

    private final ToDoubleFunction<double[]> function;
    private final Corner[] corners;

    private record Corner(double[] at, double value) {}

    private Descent(double[] start, ToDoubleFunction<double[]> function) {
        this.function = function;
        this.corners = new Corner[] {
            corner(start[0], start[1]),
            corner(start[0] + 0.1 + 0.1 * Math.abs(start[0]), start[1]),
            corner(start[0], start[1] + 0.1 + 0.1 * Math.abs(start[1]))
        };
    }

    static double[] from(double[] start, ToDoubleFunction<double[]> function) {
        double[] best = start;
        for (int run = 0; run < RESTARTS; run++) {
            best = new Descent(best, function).best();
        }
        return best;
    }

    private Corner corner(double x, double y) {
        double[] at = {x, y};
        return new Corner(at, function.applyAsDouble(at));
    }

    private double[] best() {
        sort();
        for (int step = 0; step < MOST_STEPS && isWide(); step++) {
            move();
            sort();
        }
        return corners[0].at;
    }

    private void sort() {
        Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
    }

    private boolean isWide() {
        return Math.max(distance(corners[1], corners[0]), distance(corners[2], corners[0])) > CLOSE;
    }

    private static double distance(Corner one, Corner other) {
        double x = Math.abs(one.at[0] - other.at[0]) / (1 + Math.abs(one.at[0]));
        double y = Math.abs(one.at[1] - other.at[1]) / (1 + Math.abs(one.at[1]));
        return Math.max(x, y);
    }

    private void move() {
        Corner reflected = beyond(1);
        if (reflected.value < corners[0].value) {
            Corner further = beyond(2);
            corners[2] = further.value < reflected.value ? further : reflected;
        } else if (reflected.value < corners[1].value) {
            corners[2] = reflected;
        } else {
            contract(reflected.value < corners[2].value ? beyond(0.5) : beyond(-0.5), reflected);
        }
    }

    private void contract(Corner inner, Corner reflected) {
        if (inner.value < Math.min(corners[2].value, reflected.value)) {
            corners[2] = inner;
            return;
        }
        for (int i = 1; i < 3; i++) {
            corners[i] = corner((corners[i].at[0] + corners[0].at[0]) / 2, (corners[i].at[1] + corners[0].at[1]) / 2);
        }
    }

    /** The point so many lengths beyond the better side, seen from the worst corner. */
    private Corner beyond(double length) {
        double x = (corners[0].at[0] + corners[1].at[0]) / 2;
        double y = (corners[0].at[1] + corners[1].at[1]) / 2;
        return corner(x + length * (x - corners[2].at[0]), y + length * (y - corners[2].at[1]));
    }
}
