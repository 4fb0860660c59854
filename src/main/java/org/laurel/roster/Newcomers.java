package org.laurel.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.platform.Account;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentAccount;
import org.laurel.platform.Language;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entrants whom nobody invited. They register an account themselves; with their first entry they say for which member state they
 * enter, and are on the roster from then on. Nothing but entering comes with it.
 */
@Service
public class Newcomers {

    private final People people;
    private final Roster roster;
    private final Accounts accounts;
    private final ObjectProvider<CurrentAccount> current;
    private final AuditLog audit;
    private final Now now;

    Newcomers(
            People people,
            Roster roster,
            Accounts accounts,
            ObjectProvider<CurrentAccount> current,
            AuditLog audit,
            Now now) {
        this.people = people;
        this.roster = roster;
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
        this.now = now;
    }

    /** The person as whom somebody enters; empty until they have introduced themselves. */
    public Optional<Person> entrant(Actor actor) {
        return actor.is(Role.ENTRANT) ? people.byLogin(actor.login()) : Optional.empty();
    }

    /** Code of the member state that somebody enters for: what the account says; where it says nothing, the roster. */
    public Optional<String> state(Actor actor) {
        return actor.memberState().or(() -> entrant(actor).map(Person::state));
    }

    /**
     * Puts the account that is signed in on the roster; whoever is there already stays as they are.
     *
     * @param state code of the member state that they enter for; what the account says of it comes first
     */
    @Transactional
    public Answer<Person> introduce(Actor actor, Edition edition, String state) {
        Person known = entrant(actor).orElse(null);
        return known != null
                ? Answer.of(known)
                : verified(actor)
                        .then(account -> edition.state(actor.memberState().orElse(state))
                                .map(one -> Answer.of(welcome(actor, account, one.code())))
                                .orElseGet(Newcomers::whichState));
    }

    private static Answer<Person> whichState() {
        String sentence = Phrase.of("no.roster.which-state");
        return Answer.refuse(Refusal.invalid(sentence, List.of(new Refusal.Fault("state", sentence))));
    }

    private Answer<Account> verified(Actor actor) {
        Account account = Optional.ofNullable(current.getIfAvailable())
                .flatMap(CurrentAccount::find)
                .orElse(null);
        if (account == null || !actor.is(Role.ENTRANT)) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.roster.cannot-enter"));
        }
        return account.emailVerified() && account.email() != null
                ? Answer.of(account)
                : Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.roster.confirm-address"));
    }

    private Person welcome(Actor actor, Account account, String state) {
        String name = account.name().isBlank() ? account.username() : account.name();
        Person person =
                roster.register(actor.login(), name, String.valueOf(account.email()), "", state, Set.of(Role.ENTRANT));
        people.reads(actor.login(), Language.ofReader());
        accounts.link(account.subject(), person.id(), now.get());
        audit.append(now.get(), actor.login(), "entrant-introduced", person.id(), state);
        return person;
    }
}
