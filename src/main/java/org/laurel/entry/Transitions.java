package org.laurel.entry;

import java.time.Instant;
import java.util.List;
import org.laurel.platform.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves an entry on: its row, its story, the audit log and whoever listens, in the caller's transaction or not at all. */
@Component
class Transitions {

    private final StoredEntries entries;
    private final Story story;
    private final ApplicationEventPublisher events;

    Transitions(StoredEntries entries, Story story, ApplicationEventPublisher events) {
        this.entries = entries;
        this.story = story;
        this.events = events;
    }

    Entry handedIn(Actor actor, Entry entry, String code, String receipt, Instant at) {
        boolean again = entry.wasEverSubmitted();
        entries.handedIn(entry.id(), code, at);
        story.tell(entry, actor, at, again ? Step.What.RESUBMITTED : Step.What.SUBMITTED, receipt);
        return announced(entry, again ? new Entry.Resubmitted(entry.id()) : new Entry.Submitted(entry.id()));
    }

    Entry reopened(Actor actor, Entry entry, String comment, Instant at) {
        become(entry, actor, at, Step.What.REOPENED, comment);
        return announced(entry, new Entry.Reopened(entry.id()));
    }

    /** After submission closed, by two people. */
    void reopenedLate(String by, Entry entry, String reason, Instant at) {
        entries.become(entry.id(), Step.What.REOPENED.leadsTo(), at);
        story.tellAs(by, entry, at, Step.What.REOPENED, reason);
        announced(entry, new Entry.Reopened(entry.id()));
    }

    /** Whoever accepts an entry against the rules of eligibility has that in the log. */
    Entry accepted(Actor actor, Entry entry, Instant at) {
        become(entry, actor, at, Step.What.ACCEPTED, "");
        List<String> against = entry.eligibility().orElse(List.of());
        if (!against.isEmpty()) {
            story.log(entry, actor, at, "eligibility-waived", String.join(" ", against));
        }
        return announced(entry, new Entry.Accepted(entry.id()));
    }

    Entry declined(Actor actor, Entry entry, String reason, Instant at) {
        become(entry, actor, at, Step.What.DECLINED, reason);
        return announced(entry, new Entry.Declined(entry.id()));
    }

    Entry withdrawn(Actor actor, Entry entry, Instant at) {
        become(entry, actor, at, Step.What.WITHDRAWN, "");
        return announced(entry, new Entry.Withdrawn(entry.id()));
    }

    /** What a stage or the timetable decides is known to whoever decided it: nobody is told by event. */
    void byTimetable(Entry entry, Instant at, Step.What what, String words) {
        entries.become(entry.id(), what.leadsTo(), at);
        story.tellByTimetable(entry, at, what, words);
    }

    private void become(Entry entry, Actor actor, Instant at, Step.What what, String words) {
        entries.become(entry.id(), what.leadsTo(), at);
        story.tell(entry, actor, at, what, words);
    }

    private Entry announced(Entry entry, Object event) {
        events.publishEvent(event);
        return entries.find(entry.id()).orElseThrow();
    }
}
