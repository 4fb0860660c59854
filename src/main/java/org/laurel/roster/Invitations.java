package org.laurel.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Account;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way onto the roster for somebody who signs in with another address than the invitation went to. */
@Service
public class Invitations {

    private static final Duration VALID = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;
    private final AuditLog audit;
    private final Now now;

    Invitations(JdbcClient jdbc, Accounts accounts, People people, AuditLog audit, Now now) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.now = now;
    }

    /** A code for a person, to be shown or sent once; codes given before end with it. */
    @Transactional
    public String invite(String person, String by) {
        InvitationCode code = InvitationCode.next();
        jdbc.sql("delete from invitation where person = ? and claimed_at is null")
                .param(person)
                .update();
        jdbc.sql("insert into invitation (fingerprint, person, expires_at) values (?, ?, ?)")
                .params(code.fingerprint(), person, now.get().plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        audit.append(now.get(), by, "invitation-issued", person, "");
        return code.spoken();
    }

    /** Links the account to the person whom the code was given for. A code works once, an account stands for one person. */
    @Transactional
    public Answer<Person> claim(String typed, Account account) {
        if (accounts.personOf(account.subject()).isPresent()) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.roster.linked-already"));
        }
        Instant moment = now.get();
        return use(InvitationCode.typed(typed), moment)
                .flatMap(people::byId)
                .map(person -> linked(person, account, moment))
                .orElseGet(() -> Answer.refuse(Refusal.invalid(
                        Phrase.of("no.roster.code"),
                        List.of(new Refusal.Fault("code", Phrase.of("no.roster.code-compare"))))));
    }

    public Set<String> linkedPeople() {
        return accounts.linkedPeople();
    }

    private Optional<String> use(InvitationCode code, Instant moment) {
        int used = jdbc.sql("update invitation set claimed_at = ?"
                        + " where fingerprint = ? and claimed_at is null and expires_at > ?")
                .params(moment.atOffset(ZoneOffset.UTC), code.fingerprint(), moment.atOffset(ZoneOffset.UTC))
                .update();
        return used == 0
                ? Optional.empty()
                : jdbc.sql("select person from invitation where fingerprint = ?")
                        .param(code.fingerprint())
                        .query(String.class)
                        .optional();
    }

    private Answer<Person> linked(Person person, Account account, Instant moment) {
        accounts.link(account.subject(), person.id(), moment);
        audit.append(moment, account.username(), "invitation-claimed", person.id(), "");
        return Answer.of(person);
    }
}
