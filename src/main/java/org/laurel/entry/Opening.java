package org.laurel.entry;

import java.time.Instant;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.Timetable;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;

/** When an entry is in whose hands: the timetable's answer to "may this be done now?". A moment closes as it strikes. */
record Opening(Timetable timetable, Instant now) {

    static Opening of(Edition edition, Instant now) {
        return new Opening(edition.timetable(), now);
    }

    Answer<Entry> forWriting(Entry entry) {
        Instant late = entry.lateUntil();
        if (entry.canBeChanged() && late != null && now.isBefore(late)) {
            return Answer.of(entry);
        }
        return entry.canBeChanged()
                ? open(Moment.SUBMISSION_CLOSES, "no.entry.submission-closed").then(open -> Answer.of(entry))
                : Answer.refuse(Refusal.Kind.CLOSED, locked(entry.status()));
    }

    Answer<Boolean> forNewEntries() {
        return open(Moment.SUBMISSION_CLOSES, "no.entry.submission-closed");
    }

    /** A reopened entry would have to be submitted again in time. */
    Answer<Boolean> forReopening() {
        return now.isBefore(timetable.at(Moment.SUBMISSION_CLOSES))
                ? Answer.of(true)
                : Answer.refuse(
                        Refusal.Kind.CLOSED, Phrase.of("no.entry.reopening-closed", told(Moment.SUBMISSION_CLOSES)));
    }

    Answer<Boolean> forReview() {
        boolean hasReview = timetable.has(Moment.REVIEW_CLOSES);
        return open(hasReview ? Moment.REVIEW_CLOSES : Moment.SUBMISSION_CLOSES, "no.entry.review-closed");
    }

    private Answer<Boolean> open(Moment closing, String closed) {
        if (now.isBefore(timetable.at(Moment.CALL_OPENS))) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.entry.call-opens", told(Moment.CALL_OPENS)));
        }
        return now.isBefore(timetable.at(closing))
                ? Answer.of(true)
                : Answer.refuse(Refusal.Kind.CLOSED, Phrase.of(closed, told(closing)));
    }

    private String told(Moment moment) {
        return WrittenMoment.of(timetable.at(moment), timetable.zone());
    }

    static String locked(Entry.Status status) {
        return switch (status) {
            case SUBMITTED -> Phrase.of("no.entry.locked.submitted");
            case ACCEPTED, NOMINATED, NOT_NOMINATED -> Phrase.of("no.entry.locked.accepted");
            case DECLINED -> Phrase.of("no.entry.locked.declined");
            case WITHDRAWN -> Phrase.of("no.entry.locked.withdrawn");
            case LAPSED -> Phrase.of("no.entry.locked.lapsed");
            case DRAFT, COMMENTED -> Phrase.of("no.entry.locked.draft");
        };
    }
}
