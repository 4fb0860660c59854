package org.laurel.tally.jury;

/**
 * The Cholesky factor L of a symmetric positive definite matrix, A = L L'.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, "Matrix Computations" (4th ed. 2013), section 4.2.
 */
final class Cholesky {

    private final double[][] factor;

    private Cholesky(double[][] factor) {
        this.factor = factor;
    }

    /** A pivot that rounding has made zero or negative counts as the smallest positive number. */
    static Cholesky of(double[][] matrix) {
        double[][] factor = new double[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            factor[row] = new double[row + 1];
            for (int column = 0; column < row; column++) {
                factor[row][column] = rest(matrix, factor, row, column) / factor[column][column];
            }
            factor[row][row] = Math.sqrt(Math.max(rest(matrix, factor, row, row), Double.MIN_NORMAL));
        }
        return new Cholesky(factor);
    }

    private static double rest(double[][] matrix, double[][] factor, int row, int column) {
        double rest = matrix[row][column];
        for (int k = 0; k < column; k++) {
            rest -= factor[row][k] * factor[column][k];
        }
        return rest;
    }

    double pivot(int row) {
        return factor[row][row];
    }

    /** Twice the sum of the logarithms of the first pivots: the log determinant of that leading block. */
    double logDeterminant(int rows) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += 2 * StrictMath.log(factor[row][row]);
        }
        return sum;
    }

    double[] solve(double[] right) {
        double[] solution = right.clone();
        for (int row = 0; row < solution.length; row++) {
            for (int k = 0; k < row; k++) {
                solution[row] -= factor[row][k] * solution[k];
            }
            solution[row] /= factor[row][row];
        }
        for (int row = solution.length - 1; row >= 0; row--) {
            for (int k = row + 1; k < solution.length; k++) {
                solution[row] -= factor[k][row] * solution[k];
            }
            solution[row] /= factor[row][row];
        }
        return solution;
    }

    double[][] inverse() {
        double[][] inverse = new double[factor.length][];
        for (int row = 0; row < factor.length; row++) {
            double[] unit = new double[factor.length];
            unit[row] = 1;
            inverse[row] = solve(unit);
        }
        return inverse;
    }
}
