package org.laurel.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.export.Table.Cell;

/**
 * RFC 4180 in UTF-8, with the mark by which spreadsheets know the characters. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, as OWASP's page on CSV injection advises.
 */
final class CommaSeparated {

    private static final String MARK = "\uFEFF";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n]");

    private CommaSeparated() {}

    static byte[] bytes(Table table) {
        String rows = table.rows().stream()
                .map(row -> line(row.stream().map(CommaSeparated::value)))
                .collect(Collectors.joining());
        return (MARK + line(table.columns().stream()) + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> values) {
        return values.map(CommaSeparated::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return LIKE_A_FORMULA.matcher(text.text()).find() ? "'" + text.text() : text.text();
        }
        return String.valueOf(((Cell.Number) cell).number());
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
