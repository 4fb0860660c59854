package org.laurel.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is, where they sit and by which account they sign in. */
@Component
class PeoplesData implements PersonalData {

    private final JdbcClient jdbc;
    private final People people;
    private final RunningEditions editions;
    private final Now now;

    PeoplesData(JdbcClient jdbc, People people, RunningEditions editions, Now now) {
        this.jdbc = jdbc;
        this.people = people;
        this.editions = editions;
        this.now = now;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.roster");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject subject) {
        return people.byId(subject.id()).map(this::row).stream().toList();
    }

    private Map<String, Object> row(Person person) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("login", person.login());
        row.put("name", person.name());
        row.put("email", person.email());
        row.put("organisation", person.organisation());
        row.put("state", String.valueOf(person.state()));
        row.put("language", person.language() == null ? "" : person.language().tag());
        row.put("roles", person.roles().stream().map(Role::word).sorted().toList());
        row.put("seats", list("select edition || ' ' || stage from seat where person = ? order by 1", person.id()));
        row.put("accounts", list("select subject from account_link where person = ? order by 1", person.id()));
        return row;
    }

    private List<String> list(String sql, String person) {
        return jdbc.sql(sql).param(person).query(String.class).list();
    }

    @Override
    public Set<String> editions(DataSubject subject) {
        return new TreeSet<>(list("select distinct edition from seat where person = ?", subject.id()));
    }

    @Override
    public Optional<String> stillNeeded(DataSubject subject) {
        return list("select distinct edition from seat where person = ? and not given_up", subject.id()).stream()
                .map(editions::get)
                .filter(edition -> now.get().isBefore(edition.timetable().at(Moment.CEREMONY)))
                .findFirst()
                .map(edition -> Phrase.of("no.roster.still-scores", edition.name()));
    }

    @Override
    public List<String> forget(DataSubject subject) {
        jdbc.sql(
                        "update person set login = :pseudonym, name = 'Somebody who was erased', email = '', organisation = '',"
                                + " language = null"
                                + " where id = :id")
                .param("pseudonym", subject.pseudonym())
                .param("id", subject.id())
                .update();
        jdbc.sql("delete from account_link where person = ?")
                .param(subject.id())
                .update();
        jdbc.sql("delete from invitation where person = ?").param(subject.id()).update();
        jdbc.sql("delete from person_role where person = ?").param(subject.id()).update();
        return List.of(Phrase.of("privacy.gone.roster"), Phrase.of("privacy.stays.roster"));
    }
}
