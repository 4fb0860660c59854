package org.laurel.export;

import java.util.List;

/**
 * A table that leaves the house.
 *
 * @param name as its file is called, without an ending
 * @param columns a word each, without blanks: a program reads them
 * @param rows as many cells each as there are columns
 */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    /** What stands in a cell. A text is never a formula, whatever it begins with. */
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        record Number(long number) implements Cell {}
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static Cell number(long number) {
        return new Cell.Number(number);
    }
}
