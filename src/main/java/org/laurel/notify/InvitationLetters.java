package org.laurel.notify;

import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Role;
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
        String roles = person.roles().stream()
                .sorted()
                .map(Role::word)
                .map(word -> word.replace('-', ' '))
                .collect(Collectors.joining(", "));
        outbox.write(
                person,
                "You are invited to the " + edition.name(),
                "You are invited to take part in the " + edition.name() + " as " + roles + ".\n\n"
                        + "Please sign in with the address to which this letter went: your place is linked to that"
                        + " account by itself. If your account has another address, the secretariat gives you a code"
                        + " that links it.");
    }
}
