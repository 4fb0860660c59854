package org.laurel.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.platform.CommaTable;
import org.laurel.platform.CommaTable.Row;
import org.laurel.platform.Phrase;
import org.laurel.roster.RosterPlan.Fault;

/**
 * A table of people as a spreadsheet saves it: a row of headings in any order, then a row for each person. Commas, semicolons or
 * tabs part the cells, whichever the headings have most of.
 *
 * @param faults what keeps the whole table from being read; without any, each line is looked at by itself
 */
record PeopleTable(List<Line> lines, List<Fault> faults) {

    static final int MOST_ROWS = 5_000;

    /** One person's row; a column that the table lacks is empty in it. */
    record Line(int number, Map<Column, String> cells, boolean tooLong) {

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    PeopleTable {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    static PeopleTable read(String text) {
        return CommaTable.rows(text)
                .map(PeopleTable::read)
                .orElseGet(() -> unreadable(1, "", Phrase.of("no.roster.table.quotes")));
    }

    private static PeopleTable read(List<Row> records) {
        if (records.isEmpty()) {
            return unreadable(1, "", Phrase.of("no.roster.table.empty", Column.allHeadings()));
        }
        Row first = records.get(0);
        List<Fault> faults = new ArrayList<>();
        List<Optional<Column>> columns = columns(first, faults);
        Column.NEEDED.stream()
                .filter(needed -> !columns.contains(Optional.of(needed)))
                .forEach(needed -> faults.add(new Fault(
                        first.line(),
                        needed.heading(),
                        Phrase.of("no.roster.table.column-missing", needed.heading()))));
        if (records.size() - 1 > MOST_ROWS) {
            faults.add(
                    new Fault(first.line(), "", Phrase.of("no.roster.table.too-many-rows", String.valueOf(MOST_ROWS))));
        }
        return faults.isEmpty()
                ? new PeopleTable(
                        records.stream()
                                .skip(1)
                                .map(record -> line(record, columns))
                                .toList(),
                        List.of())
                : new PeopleTable(List.of(), faults);
    }

    private static List<Optional<Column>> columns(Row first, List<Fault> faults) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (String heading : first.cells()) {
            Optional<Column> column = Column.under(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                String known = Phrase.of("no.roster.table.column-unknown", heading, Column.allHeadings());
                faults.add(new Fault(first.line(), heading, known));
            } else if (column.isPresent() && columns.contains(column)) {
                faults.add(new Fault(first.line(), heading, Phrase.of("no.roster.table.column-twice")));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Line line(Row record, List<Optional<Column>> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int at = 0; at < Math.min(columns.size(), record.cells().size()); at++) {
            String cell = record.cell(at);
            columns.get(at).ifPresent(column -> cells.put(column, cell));
        }
        return new Line(record.line(), cells, record.isLongerThan(columns.size()));
    }

    private static PeopleTable unreadable(int line, String column, String sentence) {
        return new PeopleTable(List.of(), List.of(new Fault(line, column, sentence)));
    }

    static String write(List<List<String>> rows) {
        return CommaTable.write(Stream.of(Column.values()).map(Column::heading).toList(), rows);
    }
}
