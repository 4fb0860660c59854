package org.laurel.translation;

import java.util.List;

/**
 * What would come of a table of translations: row by row what happens, or what is wrong with it. Nothing has been done yet.
 *
 * @param language tag of the language that the table is in
 * @param rows in the table's order; those that are {@link What#WRONG} are left out when it is carried out
 * @param faults what keeps the whole table from being read
 * @param fingerprint stands for everything that would be done; another one means that something would happen otherwise
 */
public record TranslationPlan(String edition, String language, List<Row> rows, List<Fault> faults, String fingerprint) {

    /** What happens to a text. */
    public enum What {
        ADDED,
        CHANGED,
        GONE,
        SAME,
        WRONG
    }

    /** What is wrong, in a sentence for whoever wrote the table. */
    public record Fault(int line, String column, String sentence) {}

    /**
     * One text.
     *
     * @param before what it is called so far; empty where it is not translated
     * @param after what it would be called
     * @param machine whether a machine made that, as the table says
     */
    public record Row(
            int line, String text, String before, String after, boolean machine, What what, List<Fault> faults) {

        public Row {
            faults = List.copyOf(faults);
        }
    }

    public TranslationPlan {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** How many rows there are of a kind. */
    public int count(What what) {
        return (int) rows.stream().filter(row -> row.what() == what).count();
    }

    /** Whether carrying it out would do anything. */
    public boolean doesSomething() {
        return count(What.ADDED) + count(What.CHANGED) + count(What.GONE) > 0;
    }

    public boolean readable() {
        return faults.isEmpty();
    }
}
