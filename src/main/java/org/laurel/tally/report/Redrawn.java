package org.laurel.tally.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTable.Entry;
import org.laurel.tally.score.ScoreTable.Juror;

/** A table of scores with other jurors: some left out, some there more than once. */
final class Redrawn {

    private Redrawn() {}

    static ScoreTable without(ScoreTable table, String juror) {
        return with(
                table,
                table.jurors().stream().filter(each -> !each.id().equals(juror)).toList());
    }

    /** A juror who is drawn again gets a name of the own for each time: J1, J1 (2), J1 (3). */
    static ScoreTable with(ScoreTable table, List<Juror> drawn) {
        ScoreTable.Builder builder = ScoreTable.builder();
        for (Entry entry : table.entries()) {
            builder.entry(entry.id(), entry.state().orElse(null));
        }
        Map<String, Integer> times = new TreeMap<>();
        for (Juror juror : drawn) {
            int time = times.merge(juror.id(), 1, Integer::sum);
            add(builder, table, juror, time == 1 ? juror.id() : juror.id() + " (" + time + ")");
        }
        return builder.build();
    }

    private static void add(ScoreTable.Builder builder, ScoreTable table, Juror juror, String name) {
        if (juror.ofThePublic()) {
            builder.voiceOfThePublic(name, juror.state().orElse(null));
        } else {
            builder.juror(name, juror.state().orElse(null));
        }
        for (Entry entry : table.entries()) {
            for (String criterion : table.criteria()) {
                Mark mark = table.mark(juror.id(), entry.id(), criterion);
                if (!(mark instanceof Mark.Missing)) {
                    builder.mark(name, entry.id(), criterion, mark);
                }
            }
        }
    }
}
