package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;

/** A part of the report with a heading of its own, as every format shows it. */
record Section(String id, String title, List<Block> blocks) {

    /** What a section is made of. */
    sealed interface Block {}

    /** A paragraph. */
    record Prose(String text) implements Block {}

    /** Rows under headers; the first cell of a row names it. */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}

    /** A column; numbers stand to the right. */
    record Column(String name, boolean isNumber) {}

    /** Values with their ranges along one axis; the numbers are also in a table. */
    record Plot(String caption, String axis, List<Dot> dots) implements Block {}

    /** A value from {@code low} to {@code high}. */
    record Dot(String label, double value, double low, double high) {}

    static Column text(String name) {
        return new Column(name, false);
    }

    static Column number(String name) {
        return new Column(name, true);
    }

    static Builder titled(String id, String title) {
        return new Builder(id, title);
    }

    /** A section in the making. */
    static final class Builder {
        private final String id;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Builder prose(String text) {
            if (!text.isBlank()) {
                blocks.add(new Prose(text));
            }
            return this;
        }

        Builder proseOf(List<String> sentences) {
            sentences.forEach(this::prose);
            return this;
        }

        /** A table without rows is left out. */
        Builder table(String caption, List<Column> columns, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Table(caption, columns, rows));
            }
            return this;
        }

        Builder plot(String caption, String axis, List<Dot> dots) {
            if (dots.size() > 1) {
                blocks.add(new Plot(caption, axis, dots));
            }
            return this;
        }

        Section build() {
            return new Section(id, title, List.copyOf(blocks));
        }
    }
}
