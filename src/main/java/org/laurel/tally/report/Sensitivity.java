package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.jury.Adjusted;
import org.laurel.tally.jury.Adjustment;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;

/**
 * Sensitivity to the method says who would win if the same sheets were gathered in another way. A winner under every method does not
 * owe the place to the choice of one.
 *
 * <p>Errors: none; a method that cannot place anybody says why.
 *
 * <p>Source: the comparison of procedures on one profile, as in S. Nitzan, "Collective Preference and Choice" (2010).
 */
public record Sensitivity(List<Line> methods) {

    /** One method and its winners. */
    public record Line(String method, List<String> winners, boolean sameWinner, String why) {}

    static Sensitivity of(ScoredRound round, Outcome result, List<Adjusted> adjustments) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("as the rules say", result.winners(), true, result.why()));
        gathered(lines, round, result, "mean of totals", Aggregation.of(Per.JUROR_TOTAL, Method.MEAN));
        gathered(lines, round, result, "median of totals", Aggregation.of(Per.JUROR_TOTAL, Method.MEDIAN));
        gathered(
                lines,
                round,
                result,
                "mean without the highest and the lowest total",
                Aggregation.trimmed(Per.JUROR_TOTAL, 1, 1));
        gathered(lines, round, result, "medal points 3-2-1", Aggregation.medalPoints("3", "2", "1"));
        adjustments.stream()
                .filter(adjusted -> adjusted.method() != Adjustment.NONE)
                .forEach(adjusted -> lines.add(line(
                        "adjusted: " + adjusted.method().word(),
                        adjusted.winners(),
                        result,
                        adjusted.isRefused() ? String.join(" ", adjusted.notes()) : "")));
        return new Sensitivity(List.copyOf(lines));
    }

    private static void gathered(
            List<Line> lines, ScoredRound round, Outcome result, String name, Aggregation aggregation) {
        if (!aggregation.equals(round.rules().aggregation())) {
            Outcome other = Outcome.of(round.with(aggregation));
            lines.add(line(name, other.winners(), result, other.why()));
        }
    }

    private static Line line(String name, List<String> winners, Outcome result, String why) {
        return new Line(name, winners, winners.equals(result.winners()), why);
    }
}
