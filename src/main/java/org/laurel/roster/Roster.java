package org.laurel.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.NewId;
import org.laurel.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to people: who they are, what they may do and where they sit. */
@Service
public class Roster {

    private final People people;
    private final Seats seats;

    Roster(People people, Seats seats) {
        this.people = people;
        this.seats = seats;
    }

    public Optional<Person> byLogin(String login) {
        return people.byLogin(login);
    }

    /** @throws java.util.NoSuchElementException for an id that was never given out */
    public Person person(String id) {
        return people.byId(id).orElseThrow();
    }

    /** What records that are published call whoever has a login: the person's id, which names nobody. */
    public String pseudonym(String login) {
        return people.byLogin(login).map(Person::id).orElse(login);
    }

    public List<Person> all() {
        return people.all();
    }

    public List<Person> with(Role role) {
        return people.with(role);
    }

    /** The coordinator of a member state, the first by login where there are several. */
    public Optional<Person> coordinatorOf(String state) {
        return people.with(Role.COORDINATOR).stream()
                .filter(person -> state.equals(person.state()))
                .findFirst();
    }

    @Transactional
    public Person register(
            String login, String name, String email, String organisation, @Nullable String state, Set<Role> roles) {
        Person person = new Person(NewId.next(), login, name, email, organisation, state, null, roles);
        people.add(person);
        return person;
    }

    @Transactional
    public Seat seat(String edition, String stage, Person person, @Nullable String category, @Nullable String state) {
        Seat seat = new Seat(NewId.next(), edition, stage, person, category, state);
        seats.add(seat);
        return seat;
    }

    @Transactional
    public void giveUp(Seat seat) {
        seats.giveUp(seat.id());
    }

    /** Every seat in an edition of these people, who are everybody on the roster; in the order of logins. */
    public List<Seat> seats(String edition, List<Person> everybody) {
        return seats.of(edition, everybody);
    }

    /** Everybody who scores in a stage, for a category and, on national panels, for a state; in the order of logins. */
    public List<Seat> seats(String edition, String stage, String category, @Nullable String state) {
        return seats.of(edition, stage).stream()
                .filter(seat -> seat.category() == null || category.equals(seat.category()))
                .filter(seat -> seat.state() == null || seat.state().equals(state))
                .toList();
    }

    /** The people on those seats, each once. */
    public List<Person> jurors(String edition, String stage, String category, @Nullable String state) {
        return seats(edition, stage, category, state).stream()
                .map(Seat::person)
                .distinct()
                .toList();
    }
}
