package org.laurel.tally.jury;

import java.util.Arrays;

/**
 * The equations of a model with two crossed random factors, with the row factor eliminated: one equation for each column, one for
 * the mean, and one for the data itself, so that the last pivot of the Cholesky factor is the root of the penalised residual sum.
 *
 * <p>Source: D. Bates, M. Maechler, B. Bolker and S. Walker, "Fitting linear mixed-effects models using lme4", Journal of Statistical
 * Software 67 (2015), sections 3.4 to 3.6; C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model",
 * Biometrics 31 (1975).
 */
final class CrossedEquations {

    private final int[][] columnsOf;
    private final double[][] valuesOf;
    private final int columns;
    private final int size;

    /** Entries are the rows; totals are taken from their mean. */
    CrossedEquations(JuryMatrix totals) {
        double mean = Numbers.mean(totals.all());
        this.columns = totals.jurors().size();
        this.size = totals.sheets().size();
        this.columnsOf = new int[totals.entries().size()][];
        this.valuesOf = new double[columnsOf.length][];
        for (int row = 0; row < columnsOf.length; row++) {
            columnsOf[row] = totals.jurorsOf(row);
            valuesOf[row] = Arrays.stream(totals.ofEntry(row))
                    .map(value -> value - mean)
                    .toArray();
        }
    }

    int columns() {
        return columns;
    }

    /** The symmetric matrix, lower triangle only, for these ratios of the factors' standard deviations to the residual's. */
    double[][] at(double row, double column) {
        double[][] matrix = new double[columns + 2][columns + 2];
        for (int k = 0; k < columns; k++) {
            matrix[k][k] = 1;
        }
        for (int i = 0; i < columnsOf.length; i++) {
            add(matrix, columnsOf[i], valuesOf[i], row * row, column);
        }
        return matrix;
    }

    private void add(double[][] matrix, int[] members, double[] values, double rowSquare, double column) {
        double left = 1 / (1 + rowSquare * members.length);
        double taken = rowSquare * left;
        double sum = Numbers.sum(values);
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            matrix[member][member] += column * column;
            for (int k = 0; k <= i; k++) {
                matrix[member][members[k]] -= column * column * taken;
            }
            matrix[columns][member] += column * left;
            matrix[columns + 1][member] += column * (values[i] - taken * sum);
        }
        matrix[columns][columns] += members.length * left;
        matrix[columns + 1][columns] += sum * left;
        matrix[columns + 1][columns + 1] += Numbers.dot(values, values) - taken * sum * sum;
    }

    /** Minus twice the restricted log likelihood, at its best residual variance. */
    double deviance(double row, double column) {
        Cholesky factor = Cholesky.of(at(row, column));
        double determinants = factor.logDeterminant(columns + 1);
        for (int[] members : columnsOf) {
            determinants += StrictMath.log1p(row * row * members.length);
        }
        double residual = factor.pivot(columns + 1) * factor.pivot(columns + 1);
        int freedom = size - 1;
        return determinants + freedom * (1 + StrictMath.log(2 * Math.PI * residual / freedom));
    }
}
