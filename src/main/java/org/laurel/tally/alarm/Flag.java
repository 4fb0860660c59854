package org.laurel.tally.alarm;

import java.util.List;
import java.util.Locale;

/**
 * A flag points to something odd. It says who and which entries, and a figure that says how odd; never a score, a total or a place.
 *
 * @param jurors ids, in their order
 * @param entries ids, in their order; none where it is about all of a juror's sheets
 * @param figure such as {@code p 0.0004} or {@code 5 of 33}
 */
public record Flag(Kind kind, List<String> jurors, List<String> entries, String figure) {

    /** What is odd. */
    public enum Kind {
        /** A juror is more generous to the own state's entries than chance explains. */
        HOME_PREFERENCE,
        /** Jurors of two states are more generous to each other's entries than chance explains. */
        MUTUAL_FAVOUR,
        /** Jurors of three or more states, each of whom shares a mutual favour with another of them. */
        BLOC,
        /** Jurors gave every mark alike, on all the entries that both scored. */
        SAME_SHEETS_OF_JURORS,
        /** A juror gave several entries every mark alike. */
        SAME_SHEETS_OF_A_JUROR,
        /** A juror handed sheets in faster than they can be read. */
        TOO_FAST,
        /** A juror changed marks shortly before the closing. */
        CHANGED_AT_THE_END;

        /** As records and pages call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Flag {
        jurors = List.copyOf(jurors);
        entries = List.copyOf(entries);
    }
}
