package org.laurel.tally.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Co-judging counts, for every pair of jurors, the entries that both of them score. The more even these counts are, the more evenly
 * each juror is measured against all the others.
 *
 * <p>Units: entries per pair. {@code pairs} is the number of pairs, {@code never} those that share nothing, {@code mean} the mean
 * count, {@code squares} the sum of the squared counts, which is smallest when the counts are as even as they can be.
 *
 * <p>Source: the concurrence matrix of block designs, as in J. A. John and E. R. Williams, "Cyclic and Computer Generated Designs"
 * (2nd ed. 1995).
 */
public record CoJudging(int pairs, int never, int fewest, int most, double mean, long squares) {

    public static CoJudging of(JudgingPlan plan) {
        int[][] counts = counts(plan);
        int pairs = counts.length * (counts.length - 1) / 2;
        int never = 0;
        int fewest = pairs == 0 ? 0 : Integer.MAX_VALUE;
        int most = 0;
        long sum = 0;
        long squares = 0;
        for (int first = 0; first < counts.length; first++) {
            for (int second = 0; second < first; second++) {
                int count = counts[first][second];
                never += count == 0 ? 1 : 0;
                fewest = Math.min(fewest, count);
                most = Math.max(most, count);
                sum += count;
                squares += (long) count * count;
            }
        }
        return new CoJudging(pairs, never, fewest, most, pairs == 0 ? 0 : (double) sum / pairs, squares);
    }

    /** Whether no two counts are more than one entry apart. */
    public boolean isEven() {
        return most - fewest <= 1;
    }

    private static int[][] counts(JudgingPlan plan) {
        List<String> jurors = new ArrayList<>(plan.jurors());
        int[][] counts = new int[jurors.size()][jurors.size()];
        for (SortedSet<String> panel : plan.panels().values()) {
            int[] members = panel.stream().mapToInt(jurors::indexOf).toArray();
            for (int first : members) {
                for (int second : members) {
                    counts[first][second]++;
                }
            }
        }
        return counts;
    }
}
