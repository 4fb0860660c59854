package org.laurel.notify;

import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.platform.Phrase;
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
        tell(submitted.entry(), "mail.entry.submitted.subject", "mail.entry.submitted.body");
    }

    @EventListener
    void resubmitted(Entry.Resubmitted resubmitted) {
        tell(resubmitted.entry(), "mail.entry.resubmitted.subject", "mail.entry.resubmitted.body");
    }

    @EventListener
    void reopened(Entry.Reopened reopened) {
        tell(reopened.entry(), "mail.entry.reopened.subject", "mail.entry.reopened.body");
    }

    @EventListener
    void accepted(Entry.Accepted accepted) {
        tell(accepted.entry(), "mail.entry.accepted.subject", "mail.entry.accepted.body");
    }

    @EventListener
    void declined(Entry.Declined declined) {
        tell(declined.entry(), "mail.entry.declined.subject", "mail.entry.declined.body");
    }

    @EventListener
    void withdrawn(Entry.Withdrawn withdrawn) {
        tell(withdrawn.entry(), "mail.entry.withdrawn.subject", "mail.entry.withdrawn.body");
    }

    private void tell(String id, String subject, String body) {
        Entry entry = entries.entry(id);
        outbox.write(roster.person(entry.entrant()), () -> Said.of(Phrase.of(subject), Phrase.of(body, title(entry))));
    }

    private static String title(Entry entry) {
        return entry.title().isBlank() ? Phrase.of("mail.entry.untitled") : entry.title();
    }
}
