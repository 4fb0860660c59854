package org.laurel.entry;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to an entry, as its entrant and its coordinator may read it.
 *
 * @param actor login of whoever did it, or {@code laurel} where the timetable did
 * @param words the comment, the reason or the receipt that belongs to it; may be empty
 */
public record Step(Instant at, String actor, What what, String words) {

    /** What can happen to an entry. */
    public enum What {
        BEGUN,
        SUBMITTED,
        RESUBMITTED,
        REOPENED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        NOMINATED,
        NOT_NOMINATED,
        LAPSED,
        REVIVED;

        /** Its name in the audit log. */
        String act() {
            return "entry-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
