package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.jury.Adjusted.Standing;

/** The longest runs of entries, in the order of their values, of which no two differ significantly. */
final class Groups {

    /** The variance of the difference of two entries, by their ids. */
    interface DifferenceVariance {
        double of(String one, String other);
    }

    private Groups() {}

    /**
     * Runs of two or more entries.
     *
     * @param critical how many standard errors make a difference significant
     */
    static List<List<String>> of(List<Standing> standings, DifferenceVariance variance, double critical) {
        List<List<String>> groups = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= standings.size(); end++) {
            int next = end == standings.size() ? end : firstTogetherWith(end, start, standings, variance, critical);
            if (next > start && end - start > 1) {
                groups.add(standings.subList(start, end).stream()
                        .map(Standing::entry)
                        .toList());
            }
            start = next;
        }
        return groups;
    }

    private static int firstTogetherWith(
            int end, int start, List<Standing> standings, DifferenceVariance variance, double critical) {
        int first = end;
        while (first > start && !differ(standings.get(first - 1), standings.get(end), variance, critical)) {
            first--;
        }
        return first;
    }

    private static boolean differ(Standing one, Standing other, DifferenceVariance variance, double critical) {
        double difference = one.value() - other.value();
        double noise = Numbers.NOISE * Math.max(1, Math.abs(one.value()));
        double error = Math.sqrt(Math.max(0, variance.of(one.entry(), other.entry())));
        return difference > Math.max(noise, critical * error);
    }
}
