package org.laurel.entry.web;

import java.util.Locale;
import org.laurel.edition.Moment;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Readiness;
import org.laurel.entry.web.EntryViews.Reading;

/** The sentences at the top of an entry's page: what is asked of the reader, and what happened last. */
final class Sentences {

    private Sentences() {}

    static String entrant(Reading reading) {
        return switch (reading.entry().status()) {
            case DRAFT -> reading.open() ? draft(reading) : "Nothing more. Submission is closed.";
            case COMMENTED ->
                reading.open()
                        ? "Your coordinator asks for something: read the comment, change the entry and submit it again."
                        : "Nothing more. Submission is closed.";
            case SUBMITTED ->
                "Nothing for now. Your entry is with the coordinator of " + reading.state() + "."
                        + hear(reading, Moment.REVIEW_CLOSES);
            case ACCEPTED ->
                "Nothing for now. Your entry is with the national panel of " + reading.state() + "."
                        + hear(reading, Moment.SELECTION_CLOSES);
            case NOMINATED ->
                "Nothing for now. " + reading.state() + " has nominated your entry, and the jury judges it.";
            case NOT_NOMINATED ->
                "Nothing more. " + reading.state()
                        + " has nominated other entries in this category. Thank you for taking part.";
            case DECLINED -> "Nothing more. The coordinator of " + reading.state() + " has declined the entry.";
            case WITHDRAWN -> "Nothing more. You have withdrawn the entry.";
            case LAPSED -> "Nothing more. The entry has lapsed.";
        };
    }

    private static String draft(Reading reading) {
        Readiness readiness = Dossiers.readiness(reading.edition(), reading.dossier());
        return readiness.faults().isEmpty()
                ? "Everything that is required is there. Submit the entry before the deadline."
                : String.format(
                        Locale.ROOT,
                        "Fill in the form and submit it before the deadline. %d of %d required answers are there.",
                        readiness.answered(),
                        readiness.required());
    }

    private static String hear(Reading reading, Moment moment) {
        return reading.edition()
                .timetable()
                .find(moment)
                .map(at -> " You will hear by " + reading.told(at) + ".")
                .orElse("");
    }

    static String coordinator(Reading reading) {
        return switch (reading.entry().status()) {
            case SUBMITTED -> "Accept the entry, reopen it with a comment, or decline it with a reason.";
            case COMMENTED -> "Nothing for now. The entry is back with its entrant, who may still be changing it.";
            case ACCEPTED -> "Nothing here. The national panel scores the entry, and you nominate.";
            case DRAFT, NOMINATED, NOT_NOMINATED, DECLINED, WITHDRAWN, LAPSED -> "Nothing more.";
        };
    }

    static String happened(Reading reading) {
        var last = reading.last();
        return Words.of(last.what()) + " on " + reading.told(last.at()) + ".";
    }
}
