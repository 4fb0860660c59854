package org.laurel.entry.web;

import org.laurel.edition.Moment;
import org.laurel.entry.Readiness;
import org.laurel.entry.web.EntryViews.Reading;
import org.laurel.platform.Phrase;

/** The sentences at the top of an entry's page: what is asked of the reader, and what happened last. */
final class Sentences {

    private Sentences() {}

    static String entrant(Reading reading, Readiness readiness) {
        return switch (reading.entry().status()) {
            case DRAFT -> reading.open() ? draft(readiness) : Phrase.of("entry.asked.closed");
            case COMMENTED -> reading.open() ? Phrase.of("entry.asked.commented") : Phrase.of("entry.asked.closed");
            case SUBMITTED -> Phrase.of("entry.asked.submitted", reading.state()) + hear(reading, Moment.REVIEW_CLOSES);
            case ACCEPTED ->
                Phrase.of("entry.asked.accepted", reading.state()) + hear(reading, Moment.SELECTION_CLOSES);
            case NOMINATED -> Phrase.of("entry.asked.nominated", reading.state());
            case NOT_NOMINATED -> Phrase.of("entry.asked.not-nominated", reading.state());
            case DECLINED -> Phrase.of("entry.asked.declined", reading.state());
            case WITHDRAWN -> Phrase.of("entry.asked.withdrawn");
            case LAPSED -> Phrase.of("entry.asked.lapsed");
        };
    }

    private static String draft(Readiness readiness) {
        return readiness.faults().isEmpty()
                ? Phrase.of("entry.asked.complete")
                : Phrase.of("entry.asked.incomplete", readiness.answered(), readiness.required());
    }

    private static String hear(Reading reading, Moment moment) {
        return reading.edition()
                .timetable()
                .find(moment)
                .map(at -> " " + Phrase.of("entry.asked.hear-by", reading.told(at)))
                .orElse("");
    }

    static String coordinator(Reading reading) {
        return switch (reading.entry().status()) {
            case SUBMITTED -> Phrase.of("entry.asked.review");
            case COMMENTED -> Phrase.of("entry.asked.back-with-entrant");
            case ACCEPTED -> Phrase.of("entry.asked.panel-scores");
            case DRAFT, NOMINATED, NOT_NOMINATED, DECLINED, WITHDRAWN, LAPSED -> Phrase.of("entry.asked.nothing-more");
        };
    }

    static String happened(Reading reading) {
        var last = reading.last();
        return Phrase.of("entry.happened.on", Words.of(last.what()), reading.told(last.at()));
    }
}
