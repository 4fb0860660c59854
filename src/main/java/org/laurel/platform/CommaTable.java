package org.laurel.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that people bring and take as a spreadsheet saves and opens it (CSV): commas, semicolons or tabs part the cells,
 * whichever the first row has most of; cells are normalised (NFC) and stripped; rows without a word do not count.
 */
public final class CommaTable {

    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What a spreadsheet would take for a formula; in files that leave the house an apostrophe stands before it. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final String APOSTROPHE = "'";

    private CommaTable() {}

    /** A row and the line at which it begins, counted from 1. */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell under a column's heading; empty where the row is shorter than the headings or there is no such column. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** Whether it has words beyond so many columns. */
        public boolean isLongerThan(int columns) {
            return cells.stream().skip(columns).anyMatch(surplus -> !surplus.isEmpty());
        }
    }

    /** A file's text, if it is one in UTF-8. */
    public static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** All rows, or nothing if a quote closes in the middle of a cell, or never. */
    public static Optional<List<Row>> rows(String text) {
        String table = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(table))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(table)) {
            return Optional.of(reader.stream()
                    .filter(CommaTable::saysSomething)
                    .map(CommaTable::row)
                    .toList());
        } catch (CsvParseException unreadable) {
            return Optional.empty();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** What whoever brings a table is told that cannot be read as a whole: each fault in a sentence. */
    public static Refusal unread(Stream<String> faults) {
        return Refusal.invalid(
                Phrase.of("no.roster.table.unread"),
                faults.map(sentence -> new Refusal.Fault("table", sentence)).toList());
    }

    private static Row row(CsvRecord record) {
        return new Row(
                (int) record.getStartingLineNumber(),
                record.getFields().stream().map(CommaTable::clean).toList());
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

    /** As a cell is read: normalised, stripped, and without the apostrophe that kept it from being a formula. */
    public static String clean(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        return text.startsWith(APOSTROPHE) && isLikeAFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }

    /** As spreadsheets open it without a question: in UTF-8 with the mark, CRLF, and no cell that is a formula. */
    public static String write(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CommaTable::defused).toList()));
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return text.toString();
    }

    private static String defused(String cell) {
        return isLikeAFormula(cell) ? APOSTROPHE + cell : cell;
    }
}
