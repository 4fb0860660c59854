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

    Answer<Entry> forWriting(Entry entry) {
        Instant late = entry.lateUntil();
        if (entry.canBeChanged() && late != null && now.isBefore(late)) {
            return Answer.of(entry);
        }
        return entry.canBeChanged()
                ? open(Moment.SUBMISSION_CLOSES, "Submission").then(open -> Answer.of(entry))
                : Answer.refuse(Refusal.Kind.CLOSED, locked(entry.status()));
    }

    Answer<Boolean> forNewEntries() {
        return open(Moment.SUBMISSION_CLOSES, "Submission");
    }

    /** A reopened entry would have to be submitted again in time. */
    Answer<Boolean> forReopening() {
        return now.isBefore(timetable.at(Moment.SUBMISSION_CLOSES))
                ? Answer.of(true)
                : Answer.refuse(
                        Refusal.Kind.CLOSED,
                        "Submission closed on " + told(Moment.SUBMISSION_CLOSES)
                                + ", so the entry can no longer be changed. Accept it, or decline it with a reason.");
    }

    Answer<Boolean> forReview() {
        boolean hasReview = timetable.has(Moment.REVIEW_CLOSES);
        return open(hasReview ? Moment.REVIEW_CLOSES : Moment.SUBMISSION_CLOSES, "The review");
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
