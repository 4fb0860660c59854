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
        BEGUN(Entry.Status.DRAFT),
        SUBMITTED(Entry.Status.SUBMITTED),
        RESUBMITTED(Entry.Status.SUBMITTED),
        REOPENED(Entry.Status.COMMENTED),
        ACCEPTED(Entry.Status.ACCEPTED),
        DECLINED(Entry.Status.DECLINED),
        WITHDRAWN(Entry.Status.WITHDRAWN),
        NOMINATED(Entry.Status.NOMINATED),
        NOT_NOMINATED(Entry.Status.NOT_NOMINATED),
        LAPSED(Entry.Status.LAPSED),
        REVIVED(Entry.Status.DRAFT);

        private final Entry.Status leadsTo;

        What(Entry.Status leadsTo) {
            this.leadsTo = leadsTo;
        }

        /** Where the entry stands after it. */
        Entry.Status leadsTo() {
            return leadsTo;
        }

        /** Its name in the audit log. */
        String act() {
            return "entry-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
