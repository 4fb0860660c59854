package org.laurel.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Seats {

    private final JdbcClient jdbc;
    private final People people;

    Seats(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void add(Seat seat) {
        jdbc.sql("insert into seat (id, edition, stage, person, category, state) values (?, ?, ?, ?, ?, ?)")
                .params(seat.id(), seat.edition(), seat.stage(), seat.person().id(), seat.category(), seat.state())
                .update();
    }

    void giveUp(String id) {
        jdbc.sql("update seat set given_up = true where id = ?").param(id).update();
    }

    List<Seat> of(String edition, String stage) {
        return read(
                people.all(),
                jdbc.sql("select * from seat where edition = ? and stage = ? and not given_up")
                        .params(edition, stage));
    }

    /** In all stages of an edition; one statement. */
    List<Seat> of(String edition, List<Person> everybody) {
        return read(
                everybody,
                jdbc.sql("select * from seat where edition = ? and not given_up")
                        .param(edition));
    }

    /** The ids of those who have or had a seat in the edition. */
    Set<String> everSeated(String edition) {
        return jdbc.sql("select distinct person from seat where edition = ?")
                .param(edition)
                .query(String.class)
                .set();
    }

    private static List<Seat> read(List<Person> everybody, JdbcClient.StatementSpec seats) {
        Map<String, Person> byId = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return seats
                .query((row, number) -> new Seat(
                        row.getString("id"),
                        row.getString("edition"),
                        row.getString("stage"),
                        Objects.requireNonNull(byId.get(row.getString("person"))),
                        row.getString("category"),
                        row.getString("state")))
                .list()
                .stream()
                .sorted(Comparator.comparing((Seat seat) -> seat.person().login())
                        .thenComparing(Seat::id))
                .toList();
    }
}
