package org.laurel.entry;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.TimetableMoved;
import org.laurel.platform.Now;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What deadlines do to entries that were not in time, and what a moved deadline undoes. */
@Component
class Closing {

    private final StoredEntries entries;
    private final Transitions transitions;
    private final Story story;
    private final RunningEditions editions;
    private final Now now;

    Closing(StoredEntries entries, Transitions transitions, Story story, RunningEditions editions, Now now) {
        this.entries = entries;
        this.transitions = transitions;
        this.story = story;
        this.editions = editions;
        this.now = now;
    }

    int submissions(String edition) {
        Instant at = now.get();
        if (submissionIsOpen(edition, at)) {
            return 0;
        }
        List<Entry> late = entries.neverSubmitted(edition, Entry.Status.DRAFT);
        entries.neverSubmittedBecome(edition, Entry.Status.DRAFT, Entry.Status.LAPSED, at);
        story.tellAll(edition, late, at, Step.What.LAPSED, "It was not submitted before the deadline.");
        return late.size();
    }

    /** A deadline that is moved after it passed gives drafts back to those who were writing them. */
    @EventListener
    void revive(TimetableMoved moved) {
        Instant at = now.get();
        if (moved.moment() == Moment.SUBMISSION_CLOSES && submissionIsOpen(moved.edition(), at)) {
            List<Entry> lapsed = entries.neverSubmitted(moved.edition(), Entry.Status.LAPSED);
            entries.neverSubmittedBecome(moved.edition(), Entry.Status.LAPSED, Entry.Status.DRAFT, at);
            story.tellAll(moved.edition(), lapsed, at, Step.What.REVIVED, "The deadline was moved.");
        }
    }

    private boolean submissionIsOpen(String edition, Instant at) {
        return at.isBefore(editions.get(edition).timetable().at(Moment.SUBMISSION_CLOSES));
    }

    void lapse(Entry entry, String words) {
        transitions.byTimetable(entry, now.get(), Step.What.LAPSED, words);
    }
}
