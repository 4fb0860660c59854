package org.laurel.tally.report;

import java.util.List;
import org.laurel.tally.score.ScoreTable.Juror;

/**
 * The influence of a juror is what becomes of the places if that juror is left out and the round is tallied again by the same rules,
 * but for the smallest number of sheets. A juror without whom somebody else wins is decisive.
 *
 * <p>Units: {@code moved} entries with another place, {@code furthest} the largest change of a place. Errors: none; if no place can
 * be given without the juror, {@code why} says so.
 *
 * <p>Source: case deletion, as in R. D. Cook, "Detection of influential observation in linear regression", Technometrics 19 (1977).
 */
public record Influence(List<Line> jurors) {

    /** One juror left out. */
    public record Line(String juror, List<String> winners, boolean decisive, int moved, int furthest, String why) {}

    static Influence of(ScoredRound round, Outcome result) {
        return new Influence(
                round.jury().stream().map(juror -> line(round, result, juror)).toList());
    }

    private static Line line(ScoredRound round, Outcome result, Juror juror) {
        Outcome without = Outcome.of(round.withTable(Redrawn.without(round.table(), juror.id())))
                .among(result.places().keySet());
        boolean comparable = !result.places().isEmpty() && !without.places().isEmpty();
        int moved = 0;
        int furthest = 0;
        for (String entry : result.places().keySet()) {
            int change = Math.abs(result.place(entry) - without.place(entry));
            boolean placed = comparable && without.place(entry) > 0;
            moved += placed && change > 0 ? 1 : 0;
            furthest = placed ? Math.max(furthest, change) : furthest;
        }
        boolean decisive = comparable && !without.winners().equals(result.winners());
        return new Line(juror.id(), without.winners(), decisive, moved, furthest, without.why());
    }
}
