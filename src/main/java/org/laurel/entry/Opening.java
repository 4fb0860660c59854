package org.laurel.entry;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.Timetable;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;

/** When an entry is in whose hands: the timetable's answer to "may this be done now?". A moment closes as it strikes. */
record Opening(Timetable timetable, Instant now) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    static Opening of(Edition edition, Instant now) {
        return new Opening(edition.timetable(), now);
    }

    /** By when this entry can be changed and submitted: a draft with the others, a reopened one until the review closes. */
    Instant closes(Entry.Status status) {
        return timetable.at(closing(status));
    }

    private Moment closing(Entry.Status status) {
        return status != Entry.Status.DRAFT && timetable.has(Moment.REVIEW_CLOSES)
                ? Moment.REVIEW_CLOSES
                : Moment.SUBMISSION_CLOSES;
    }

    Answer<Entry> forWriting(Entry entry) {
        if (!entry.canBeChanged()) {
            return Answer.refuse(Refusal.Kind.CLOSED, locked(entry.status()));
        }
        return open(closing(entry.status()), "Submission").then(open -> Answer.of(entry));
    }

    Answer<Boolean> forNewEntries() {
        return open(Moment.SUBMISSION_CLOSES, "Submission");
    }

    Answer<Boolean> forReview() {
        return open(closing(Entry.Status.SUBMITTED), "The review");
    }

    private Answer<Boolean> open(Moment closing, String what) {
        if (now.isBefore(timetable.at(Moment.CALL_OPENS))) {
            return Answer.refuse(Refusal.Kind.CLOSED, "The call for entries opens on " + told(Moment.CALL_OPENS) + ".");
        }
        return now.isBefore(timetable.at(closing))
                ? Answer.of(true)
                : Answer.refuse(Refusal.Kind.CLOSED, what + " closed on " + told(closing) + ".");
    }

    private String told(Moment moment) {
        ZonedDateTime local = timetable.local(moment);
        return MOMENT.format(local) + " (" + local.getZone().getId() + ")";
    }

    static String locked(Entry.Status status) {
        return switch (status) {
            case SUBMITTED -> "This entry is submitted and locked. Its coordinator can reopen it.";
            case ACCEPTED, NOMINATED, NOT_NOMINATED -> "This entry is accepted and can no longer be changed.";
            case DECLINED -> "This entry was declined and can no longer be changed.";
            case WITHDRAWN -> "This entry was withdrawn and can no longer be changed.";
            case LAPSED -> "This entry lapsed at its deadline and can no longer be changed.";
            case DRAFT, COMMENTED -> "This entry is still with its entrant.";
        };
    }
}
