package org.laurel.notify;

import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Phrase;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invites whoever was put on the roster. The letter holds no code: the address it goes to is what links the account. */
@Component
class InvitationLetters {

    private final Roster roster;
    private final RunningEditions editions;
    private final Outbox outbox;

    InvitationLetters(Roster roster, RunningEditions editions, Outbox outbox) {
        this.roster = roster;
        this.editions = editions;
        this.outbox = outbox;
    }

    @EventListener
    void invited(Person.Invited invited) {
        Person person = roster.person(invited.person());
        Edition edition = editions.rules(invited.edition());
        outbox.write(person, () -> invitation(person, edition));
    }

    private static Said invitation(Person person, Edition edition) {
        String roles = person.roles().stream().sorted().map(Phrase::word).collect(Collectors.joining(", "));
        return Said.of(
                Phrase.of("mail.invitation.subject", edition.name()),
                Phrase.of("mail.invitation.body", edition.name(), roles),
                Phrase.of("mail.invitation.sign-in"));
    }
}
