package org.laurel.roster;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account of the identity provider belongs to whom. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> personOf(String subject) {
        return jdbc.sql("select person from account_link where subject = ?")
                .param(subject)
                .query(String.class)
                .optional();
    }

    /** People without an account whose address this is; more than one where an address is shared. */
    List<String> unlinkedWithEmail(String email) {
        return jdbc.sql("select id from person where lower(email) = lower(?)"
                        + " and id not in (select person from account_link) order by id")
                .param(email)
                .query(String.class)
                .list();
    }

    Set<String> linkedPeople() {
        return jdbc.sql("select person from account_link").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A person has one account: a new one takes the place of the old. */
    void link(String subject, String person, Instant at) {
        jdbc.sql("delete from account_link where person = ?").param(person).update();
        jdbc.sql("insert into account_link (subject, person, linked_at) values (?, ?, ?)")
                .params(subject, person, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
