package org.laurel.tally.report;

import java.util.List;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;

/** Rounds for tests: one criterion, scores from 1 to 10, rows of entries A, B, C ... by jurors J1, J2 ...; a dot is missing. */
final class Rounds {

    private Rounds() {}

    static ScoreRules.Builder rules() {
        return ScoreRules.on(Scale.of("1", "10", "1"));
    }

    static ScoredRound round(String... rows) {
        return round(rules().build(), rows);
    }

    static ScoredRound round(ScoreRules rules, String... rows) {
        return new ScoredRound(rules, List.of(Criterion.scored("merit", "100")), table(rows), Rulings.NONE);
    }

    private static ScoreTable table(String... rows) {
        ScoreTable.Builder table = ScoreTable.builder();
        for (int row = 0; row < rows.length; row++) {
            String entry = String.valueOf((char) ('A' + row));
            table.entry(entry, null);
            String[] cells = rows[row].strip().split("\\s+");
            for (int column = 0; column < cells.length; column++) {
                table.juror("J" + (column + 1), null);
                if (!cells[column].equals(".")) {
                    table.score("J" + (column + 1), entry, "merit", cells[column]);
                }
            }
        }
        return table.build();
    }
}
