package org.laurel.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What a spreadsheet would take for a formula; in files that leave the house an apostrophe stands before it. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final String APOSTROPHE = "'";

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
        String table = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(table))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(table)) {
            return read(reader.stream().filter(PeopleTable::saysSomething).toList());
        } catch (CsvParseException unreadable) {
            return unreadable(1, "", Phrase.of("no.roster.table.quotes"));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private static PeopleTable read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return unreadable(1, "", Phrase.of("no.roster.table.empty", Column.allHeadings()));
        }
        CsvRecord first = records.get(0);
        List<Fault> faults = new ArrayList<>();
        List<Optional<Column>> columns = columns(first, faults);
        Column.NEEDED.stream()
                .filter(needed -> !columns.contains(Optional.of(needed)))
                .forEach(needed -> faults.add(new Fault(
                        line(first), needed.heading(), Phrase.of("no.roster.table.column-missing", needed.heading()))));
        if (records.size() - 1 > MOST_ROWS) {
            faults.add(
                    new Fault(line(first), "", Phrase.of("no.roster.table.too-many-rows", String.valueOf(MOST_ROWS))));
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

    private static List<Optional<Column>> columns(CsvRecord first, List<Fault> faults) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (String heading : first.getFields()) {
            Optional<Column> column = Column.under(clean(heading));
            if (column.isEmpty() && !heading.isBlank()) {
                String known = Phrase.of("no.roster.table.column-unknown", clean(heading), Column.allHeadings());
                faults.add(new Fault(line(first), clean(heading), known));
            } else if (column.isPresent() && columns.contains(column)) {
                faults.add(new Fault(line(first), clean(heading), Phrase.of("no.roster.table.column-twice")));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Line line(CsvRecord record, List<Optional<Column>> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int at = 0; at < Math.min(columns.size(), record.getFieldCount()); at++) {
            String cell = clean(record.getField(at));
            columns.get(at).ifPresent(column -> cells.put(column, cell));
        }
        boolean tooLong = record.getFields().stream().skip(columns.size()).anyMatch(surplus -> !surplus.isBlank());
        return new Line(line(record), cells, tooLong);
    }

    private static PeopleTable unreadable(int line, String column, String sentence) {
        return new PeopleTable(List.of(), List.of(new Fault(line, column, sentence)));
    }

    private static int line(CsvRecord record) {
        return (int) record.getStartingLineNumber();
    }

    private static boolean saysSomething(CsvRecord record) {
        return record.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }

    private static char separator(String table) {
        String headings =
                table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(headings, one), count(headings, other)))
                .orElseThrow();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(at -> at == sign).count();
    }

    private static String clean(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        return text.startsWith(APOSTROPHE) && isLikeAFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }

    /** As spreadsheets open it without a question: in UTF-8 with the mark, CRLF, and no cell that is a formula. */
    static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(Stream.of(Column.values()).map(Column::heading).toList());
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(PeopleTable::defused).toList()));
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return text.toString();
    }

    private static String defused(String cell) {
        return isLikeAFormula(cell) ? APOSTROPHE + cell : cell;
    }
}
