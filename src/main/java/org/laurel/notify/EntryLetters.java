package org.laurel.notify;

import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells entrants what has become of their entries. */
@Component
class EntryLetters {

    private final Entries entries;
    private final Roster roster;
    private final Outbox outbox;

    EntryLetters(Entries entries, Roster roster, Outbox outbox) {
        this.entries = entries;
        this.roster = roster;
        this.outbox = outbox;
    }

    @EventListener
    void submitted(Entry.Submitted submitted) {
        tell(
                submitted.entry(),
                "was submitted",
                "It is with the coordinator of your member state now and cannot be"
                        + " changed. You will hear when it is accepted, or when there is a question.");
    }

    @EventListener
    void resubmitted(Entry.Resubmitted resubmitted) {
        tell(resubmitted.entry(), "was submitted again", "It is with the coordinator of your member state now.");
    }

    @EventListener
    void reopened(Entry.Reopened reopened) {
        tell(
                reopened.entry(),
                "has a comment",
                "The coordinator has commented on it and opened it for changes."
                        + " Please read the comment, change what is needed and submit it again before submissions close.");
    }

    @EventListener
    void accepted(Entry.Accepted accepted) {
        tell(accepted.entry(), "was accepted", "It takes part in the national selection.");
    }

    @EventListener
    void declined(Entry.Declined declined) {
        tell(declined.entry(), "was not accepted", "The coordinator's reason is on the entry's page.");
    }

    @EventListener
    void withdrawn(Entry.Withdrawn withdrawn) {
        tell(withdrawn.entry(), "was withdrawn", "It no longer takes part.");
    }

    private void tell(String id, String what, String body) {
        Entry entry = entries.entry(id);
        String title = entry.title().isBlank() ? "your entry" : entry.title();
        outbox.write(roster.person(entry.entrant()), "Your entry " + what, "“" + title + "” " + what + ". " + body);
    }
}
