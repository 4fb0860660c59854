package org.laurel.roster;

import java.util.List;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Account;
import org.laurel.platform.KnownAccounts;
import org.laurel.platform.Now;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links accounts to people. By the account's unchanging id; at the first login by the address that the invitation went
 * to, if the provider has verified it; otherwise only by the invitation's code. A user name alone proves nothing: where
 * people register themselves, anybody may take any name that is free.
 */
@Service
class RosterAccounts implements KnownAccounts {

    private final Accounts accounts;
    private final People people;
    private final AuditLog audit;
    private final Now now;

    RosterAccounts(Accounts accounts, People people, AuditLog audit, Now now) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.now = now;
    }

    @Override
    @Transactional
    public Optional<String> loginOf(Account account) {
        return accounts.personOf(account.subject())
                .or(() -> invitedAt(account))
                .flatMap(people::byId)
                .map(Person::login);
    }

    @Override
    public String guestLogin(Account account) {
        return people.byLogin(account.username()).isPresent() ? account.subject() : account.username();
    }

    private Optional<String> invitedAt(Account account) {
        String email = account.email();
        if (email == null || !account.emailVerified()) {
            return Optional.empty();
        }
        List<String> invited = accounts.unlinkedWithEmail(email);
        if (invited.size() != 1) {
            return Optional.empty();
        }
        accounts.link(account.subject(), invited.get(0), now.get());
        audit.append(now.get(), account.username(), "account-linked", invited.get(0), "by verified address");
        return Optional.of(invited.get(0));
    }
}
