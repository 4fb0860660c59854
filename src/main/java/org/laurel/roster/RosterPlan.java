package org.laurel.roster;

import java.util.List;

/**
 * What would come of a table of people: row by row what happens, or what is wrong with it. Nothing has been done yet.
 *
 * @param edition id of the edition in which those who judge get their seats
 * @param rows in the table's order; those that are {@link What#WRONG} are left out when it is carried out
 * @param faults what keeps the whole table from being read
 * @param fingerprint stands for everything that would be done; another one means that something would happen otherwise
 */
public record RosterPlan(String edition, List<Row> rows, List<Fault> faults, String fingerprint) {

    /** What happens to a row. */
    public enum What {
        INVITED,
        CHANGED,
        KNOWN,
        WRONG
    }

    /** What is wrong, in a sentence for whoever wrote the table. */
    public record Fault(int line, String column, String sentence) {}

    /** One cell of a person's that becomes another. */
    public record Change(String column, String before, String after) {}

    /**
     * One person.
     *
     * @param seats the seats that they get, in words
     * @param seatsGone those that they lose
     * @param begun the stages that have begun, in which nobody gets or loses a seat by a table
     */
    public record Row(
            int line,
            String name,
            String email,
            What what,
            List<Change> changes,
            List<String> seats,
            List<String> seatsGone,
            List<String> begun,
            List<Fault> faults) {

        public Row {
            changes = List.copyOf(changes);
            seats = List.copyOf(seats);
            seatsGone = List.copyOf(seatsGone);
            begun = List.copyOf(begun);
            faults = List.copyOf(faults);
        }
    }

    public RosterPlan {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** How many rows there are of a kind. */
    public int count(What what) {
        return (int) rows.stream().filter(row -> row.what() == what).count();
    }

    /** Whether carrying it out would do anything. */
    public boolean doesSomething() {
        return count(What.INVITED) + count(What.CHANGED) > 0;
    }

    public boolean readable() {
        return faults.isEmpty();
    }
}
