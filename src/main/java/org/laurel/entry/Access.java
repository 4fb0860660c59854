package org.laurel.entry;

import java.util.Optional;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.roster.Newcomers;
import org.laurel.roster.Person;
import org.springframework.stereotype.Component;

/** Who may see which entry. To everybody else it is as if it were not there. */
@Component
class Access {

    private final StoredEntries entries;
    private final Newcomers newcomers;

    Access(StoredEntries entries, Newcomers newcomers) {
        this.entries = entries;
        this.newcomers = newcomers;
    }

    Optional<String> entrant(Actor actor) {
        return newcomers.entrant(actor).map(Person::id);
    }

    /** The actor's own entry. */
    Answer<Entry> own(Actor actor, String id) {
        return known(entries.find(id).filter(entry -> owns(actor, entry)));
    }

    /** The actor's own entry, about to be changed. */
    Answer<Entry> ownLocked(Actor actor, String id) {
        return known(entries.lock(id).filter(entry -> owns(actor, entry)));
    }

    /** An entry of the coordinator's own state that has come to the desk. */
    Answer<Entry> onDesk(Actor actor, String id) {
        return known(entries.find(id).filter(entry -> coordinates(actor, entry)));
    }

    Answer<Entry> onDeskLocked(Actor actor, String id) {
        return known(entries.lock(id).filter(entry -> coordinates(actor, entry)));
    }

    private boolean owns(Actor actor, Entry entry) {
        return entrant(actor).filter(entry.entrant()::equals).isPresent();
    }

    private static boolean coordinates(Actor actor, Entry entry) {
        return actor.is(Role.COORDINATOR) && entry.state().equals(actor.state()) && entry.wasEverSubmitted();
    }

    private static Answer<Entry> known(Optional<Entry> entry) {
        return entry.map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.entry.unknown")));
    }
}
