package org.laurel.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.laurel.platform.CommaTable;
import org.laurel.platform.CommaTable.Row;
import org.laurel.platform.Phrase;
import org.laurel.translation.TranslationPlan.Fault;

/**
 * A table of translations as a spreadsheet saves it: a row of headings in any order, then a row for each text. Columns that it
 * does not know are left alone; {@code where} is for whoever translates.
 *
 * @param marks whether it says of each row if a machine made it
 * @param faults what keeps the whole table from being read; without any, each line is looked at by itself
 */
record TranslationTable(List<Line> lines, boolean marks, List<Fault> faults) {

    static final String TEXT = "text";
    static final String TRANSLATION = "translation";
    static final String MACHINE = "machine";
    static final String WHERE = "where";
    static final List<String> HEADINGS = List.of(TEXT, TRANSLATION, MACHINE, WHERE);

    static final int MOST_ROWS = 10_000;

    /** One text's row. */
    record Line(int number, String text, String words, String machine) {}

    TranslationTable {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    static TranslationTable read(String table) {
        return CommaTable.rows(table)
                .map(TranslationTable::read)
                .orElseGet(() -> unreadable(List.of(new Fault(1, "", Phrase.of("no.roster.table.quotes")))));
    }

    private static TranslationTable read(List<Row> rows) {
        if (rows.isEmpty()) {
            return unreadable(
                    List.of(new Fault(1, "", Phrase.of("no.roster.table.empty", String.join(", ", HEADINGS)))));
        }
        List<String> headings = rows.get(0).cells();
        List<Fault> faults = faults(rows, headings);
        if (!faults.isEmpty()) {
            return unreadable(faults);
        }
        List<Line> lines = rows.stream().skip(1).map(row -> line(row, headings)).toList();
        return new TranslationTable(lines, headings.contains(MACHINE), List.of());
    }

    private static List<Fault> faults(List<Row> rows, List<String> headings) {
        int line = rows.get(0).line();
        List<Fault> faults = new ArrayList<>();
        Stream.of(TEXT, TRANSLATION)
                .filter(needed -> !headings.contains(needed))
                .map(needed -> new Fault(line, needed, Phrase.of("no.roster.table.column-missing", needed)))
                .forEach(faults::add);
        HEADINGS.stream()
                .filter(heading -> headings.indexOf(heading) != headings.lastIndexOf(heading))
                .map(heading -> new Fault(line, heading, Phrase.of("no.roster.table.column-twice")))
                .forEach(faults::add);
        if (rows.size() - 1 > MOST_ROWS) {
            faults.add(new Fault(line, "", Phrase.of("no.roster.table.too-many-rows", String.valueOf(MOST_ROWS))));
        }
        return faults;
    }

    private static Line line(Row row, List<String> headings) {
        UnaryOperator<String> cell = heading -> row.cell(headings.indexOf(heading));
        return new Line(row.line(), cell.apply(TEXT), cell.apply(TRANSLATION), cell.apply(MACHINE));
    }

    private static TranslationTable unreadable(List<Fault> faults) {
        return new TranslationTable(List.of(), false, faults);
    }

    /** What the row says of who made it; nothing for a word that is neither yes nor no. */
    static Optional<Boolean> byMachine(Line line) {
        return switch (line.machine()) {
            case "yes" -> Optional.of(true);
            case "", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
