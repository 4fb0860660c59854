package org.laurel.rehearsal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;

/** The people of a rehearsal: on the roster like any other, and marked as invented by their addresses. */
final class Cast {

    private final Roster roster;
    private final Map<String, Person> judges = new LinkedHashMap<>();
    private final Map<String, Person> byRole = new LinkedHashMap<>();

    Cast(Roster roster) {
        this.roster = roster;
    }

    void invite(Edition edition, Plan plan) {
        office(Role.SECRETARIAT, null);
        office(Role.CHAIR, null);
        office(Role.AUDITOR, null);
        edition.states().forEach(state -> {
            office(Role.COORDINATOR, state.code());
            office(Role.ENTRANT, state.code());
        });
        plan.judges().forEach(judge -> seat(edition, judge));
    }

    private void office(Role role, @Nullable String state) {
        String login = role.word() + (state == null ? "" : "." + state.toLowerCase(Locale.ROOT));
        byRole.put(login, person(login, login, state, role));
    }

    private void seat(Edition edition, Plan.Judge judge) {
        Person person = judges.computeIfAbsent(judge.name(), name -> {
            Role role = judge.panelOf() == null ? Role.JUROR : Role.PANEL_MEMBER;
            return person(name.toLowerCase(Locale.ROOT).replace(' ', '.'), name, judge.state(), role);
        });
        roster.seat(edition.id(), judge.stage(), person, judge.category(), judge.panelOf());
    }

    private Person person(String login, String name, @Nullable String state, Role role) {
        return roster.register(
                login, name, login + "@" + login + ".example", "Institute of " + name, state, Set.of(role));
    }

    Map<String, Person> judges() {
        return judges;
    }

    Actor secretariat() {
        return actor(Role.SECRETARIAT.word());
    }

    Actor chair() {
        return actor(Role.CHAIR.word());
    }

    Actor auditor() {
        return actor(Role.AUDITOR.word());
    }

    Actor coordinator(String state) {
        return actor(Role.COORDINATOR.word() + "." + state.toLowerCase(Locale.ROOT));
    }

    Actor entrant(String state) {
        return actor(Role.ENTRANT.word() + "." + state.toLowerCase(Locale.ROOT));
    }

    private Actor actor(String login) {
        Person person = byRole.get(login);
        if (person == null) {
            throw new IllegalArgumentException("nobody in the rehearsal is " + login);
        }
        return as(person);
    }

    static Actor as(Person person) {
        return new Actor(person.login(), person.roles(), person.state());
    }
}
