package org.laurel.tally;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table in a text file: a line of column names, then lines of values with commas between them, in UTF-8.
 *
 * <p>Columns may come in any order; values may stand in double quotes; a byte order mark, Windows line ends, blank lines and
 * blanks around values are taken as nothing; text is in Unicode's composed form. Errors: {@link BadInput} with file and line.
 */
public final class Csv implements Closeable {

    private final String name;
    private final BufferedReader reader;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private List<String> values = List.of();
    private long line;

    private Csv(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** @param allowed columns that may be missing */
    public static Csv open(Path file, List<String> required, List<String> allowed) throws IOException, BadInput {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        Csv csv = new Csv(String.valueOf(file.getFileName()), reader);
        try {
            csv.header(required, allowed);
            return csv;
        } catch (IOException | BadInput | RuntimeException wrong) {
            reader.close();
            throw wrong;
        }
    }

    private void header(List<String> required, List<String> allowed) throws IOException, BadInput {
        String shape = "the first line is " + String.join(",", required);
        if (!read()) {
            throw wrong("the file is empty; " + shape);
        }
        for (String column : values) {
            if (!required.contains(column) && !allowed.contains(column)) {
                throw wrong("there is no column '" + column + "'; " + shape);
            }
            if (columns.put(column, columns.size()) != null) {
                throw wrong("column '" + column + "' is there twice; " + shape);
            }
        }
        if (!columns.keySet().containsAll(required)) {
            throw wrong("not all columns are there; " + shape);
        }
    }

    /** Moves to the next line of values; false after the last one. */
    public boolean next() throws IOException, BadInput {
        if (!read()) {
            return false;
        }
        if (values.size() != columns.size()) {
            throw wrong("there are " + values.size() + " values; the header names " + columns.size() + " columns");
        }
        return true;
    }

    private boolean read() throws IOException, BadInput {
        String text = readLine();
        while (text != null && text.isBlank()) {
            text = readLine();
        }
        if (text == null) {
            return false;
        }
        if (text.indexOf('\0') >= 0) {
            throw wrong("there is a zero byte, so this is no text; a table is a text file");
        }
        values = split(Normalizer.normalize(text, Normalizer.Form.NFC));
        return true;
    }

    private @org.jspecify.annotations.Nullable String readLine() throws IOException, BadInput {
        try {
            String text = reader.readLine();
            line += text == null ? 0 : 1;
            return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            line++;
            throw wrong("the text is not UTF-8 from here on; save the file as UTF-8");
        }
    }

    private List<String> split(String text) throws BadInput {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int quote = firstInk(text, at);
            if (quote < text.length() && text.charAt(quote) == '"') {
                StringBuilder value = new StringBuilder();
                at = quoted(text, quote, value);
                fields.add(value.toString().strip());
            } else {
                int comma = text.indexOf(',', at);
                int end = comma < 0 ? text.length() : comma;
                fields.add(text.substring(at, end).strip());
                at = end + 1;
            }
        }
        return fields;
    }

    private static int firstInk(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Reads a value in quotes, two of them standing for one, and returns where the next value begins. */
    private int quoted(String text, int quote, StringBuilder value) throws BadInput {
        int at = quote + 1;
        while (at < text.length()) {
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (text.charAt(at) != '"') {
                value.append(text.charAt(at++));
            } else if (doubled) {
                value.append('"');
                at += 2;
            } else {
                int next = firstInk(text, at + 1);
                if (next < text.length() && text.charAt(next) != ',') {
                    throw wrong("there is text after a closing quote; a quote inside quotes is written twice");
                }
                return next + 1;
            }
        }
        throw wrong("a quote does not close; a value in quotes ends on its line");
    }

    /** The value of the column on this line; empty if there is no such column. */
    public String get(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : values.get(at);
    }

    public long line() {
        return line;
    }

    /** What is wrong, at this line. */
    public BadInput wrong(String what) {
        return wrongAt(Math.max(1, line), what);
    }

    public BadInput wrongAt(long where, String what) {
        return BadInput.at(name, where, what);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
