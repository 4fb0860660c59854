package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.jury.JuryMatrix.Sheet;

/** Sheets as a table in a test: one row for each entry, one column for each juror, a dot where there is no sheet. */
final class Tables {

    private Tables() {}

    /** Rows are the entries A, B, C ...; columns are the jurors J1, J2 ... */
    static JuryMatrix sheets(String... rows) {
        List<Sheet> sheets = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].strip().split("\\s+");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals(".")) {
                    sheets.add(new Sheet(entry(row), juror(column), Double.parseDouble(cells[column])));
                }
            }
        }
        return JuryMatrix.of(sheets);
    }

    static String entry(int row) {
        return row < 26 ? String.valueOf((char) ('A' + row)) : "Z" + (100 + row);
    }

    static String juror(int column) {
        return "J" + (column + 1);
    }

    /** Coders by units, as such data are usually printed: rows are jurors. */
    static JuryMatrix coders(String... rows) {
        return sheets(rows).turned();
    }

    /** Six subjects by four judges, Shrout and Fleiss 1979, table 2. */
    static JuryMatrix shroutAndFleiss() {
        return sheets("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");
    }

    /** The same with seven sheets missing; the expected figures were computed with NumPy from the textbook's matrices. */
    static JuryMatrix withGaps() {
        return sheets("9 2 5 .", "6 1 . 2", ". 4 6 8", "7 . 2 6", "10 5 6 9", ". 2 . 7");
    }

    static double value(Measure measure) {
        return measure.value().orElseThrow(() -> new AssertionError(measure.why()));
    }
}
