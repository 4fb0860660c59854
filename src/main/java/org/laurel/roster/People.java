package org.laurel.roster;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Language;
import org.laurel.platform.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class People {

    private static final String WITH_ROLES =
            "select p.*, r.role from person p left join person_role r on r.person = p.id ";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Person person) {
        jdbc.sql(
                        "insert into person (id, login, name, email, organisation, state, language) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person.id(),
                        person.login(),
                        person.name(),
                        person.email(),
                        person.organisation(),
                        person.state(),
                        tag(person))
                .update();
        giveRoles(person);
    }

    /** All but the id and the login, which stay. */
    void change(Person person) {
        jdbc.sql("update person set name = ?, email = ?, organisation = ?, state = ?, language = ? where id = ?")
                .params(person.name(), person.email(), person.organisation(), person.state(), tag(person), person.id())
                .update();
        jdbc.sql("delete from person_role where person = ?").param(person.id()).update();
        giveRoles(person);
    }

    private static @Nullable String tag(Person person) {
        return person.language() == null ? null : person.language().tag();
    }

    /** Whoever is signed in reads so from now on. */
    void reads(String login, Language language) {
        jdbc.sql("update person set language = ? where login = ?")
                .params(language.tag(), login)
                .update();
    }

    /** The same, if nothing is known of it yet. */
    void readsAtFirst(String login, Language language) {
        jdbc.sql("update person set language = ? where login = ? and language is null")
                .params(language.tag(), login)
                .update();
    }

    private void giveRoles(Person person) {
        for (Role role : person.roles()) {
            jdbc.sql("insert into person_role (person, role) values (?, ?)")
                    .params(person.id(), role.word())
                    .update();
        }
    }

    Optional<Person> byLogin(String login) {
        return read(jdbc.sql(WITH_ROLES + "where p.login = ?").param(login)).stream()
                .findFirst();
    }

    Optional<Person> byId(String id) {
        return read(jdbc.sql(WITH_ROLES + "where p.id = ?").param(id)).stream().findFirst();
    }

    List<Person> all() {
        return read(jdbc.sql(WITH_ROLES));
    }

    List<Person> with(Role role) {
        return read(jdbc.sql(WITH_ROLES + "where p.id in (select person from person_role where role = ?)")
                .param(role.word()));
    }

    private static List<Person> read(JdbcClient.StatementSpec people) {
        Map<String, Person> read = new LinkedHashMap<>();
        people.query((RowCallbackHandler) row -> {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Optional.ofNullable(row.getString("role")).flatMap(Role::of).ifPresent(roles::add);
            Optional.ofNullable(read.get(row.getString("id")))
                    .map(Person::roles)
                    .ifPresent(roles::addAll);
            read.put(
                    row.getString("id"),
                    new Person(
                            row.getString("id"),
                            row.getString("login"),
                            row.getString("name"),
                            row.getString("email"),
                            row.getString("organisation"),
                            row.getString("state"),
                            Optional.ofNullable(row.getString("language"))
                                    .flatMap(Language::of)
                                    .orElse(null),
                            roles));
        });
        return read.values().stream()
                .sorted(Comparator.comparing(Person::login))
                .toList();
    }
}
