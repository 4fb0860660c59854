package org.laurel.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Now;
import org.laurel.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roster as a table of the form in which people bring one: to look at, to change and to bring back. */
@Service
public class RosterFile {

    private final Roster roster;
    private final SeatsBefore before;
    private final AuditLog audit;
    private final Now now;

    RosterFile(Roster roster, SeatsBefore before, AuditLog audit, Now now) {
        this.roster = roster;
        this.before = before;
        this.audit = audit;
        this.now = now;
    }

    /**
     * Everybody with their seats in the edition; whoever never had one in it stands there with those of the edition before, to
     * be brought back as a whole. Who took it is in the log.
     */
    @Transactional
    public String take(Actor by, Edition edition) {
        audit.append(now.get(), by.login(), "roster-exported", edition.id(), "");
        List<Person> everybody = roster.all();
        Map<String, List<Seat>> seats = Stream.concat(
                        roster.seats(edition.id(), everybody).stream(), before.of(edition, everybody).stream())
                .collect(Collectors.groupingBy(seat -> seat.person().id(), LinkedHashMap::new, Collectors.toList()));
        return PeopleTable.write(everybody.stream()
                .filter(person -> !person.email().isEmpty())
                .map(person -> row(person, seats.getOrDefault(person.id(), List.of()), edition))
                .toList());
    }

    private static List<String> row(Person person, List<Seat> seats, Edition edition) {
        return List.of(
                person.name(),
                person.email(),
                Planning.words(person.roles()),
                Objects.requireNonNullElse(person.state(), ""),
                person.organisation(),
                inOrder(
                        edition.categories().stream().map(Category::code).toList(),
                        seats.stream()
                                .map(Seat::category)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                seats.isEmpty() && judges(person)
                        ? Cells.NONE
                        : inOrder(
                                edition.stages().stream().map(Stage::id).toList(),
                                seats.stream().map(Seat::stage).collect(Collectors.toSet())),
                person.login(),
                person.language() == null ? "" : person.language().tag());
    }

    private static boolean judges(Person person) {
        return person.roles().contains(Role.JUROR) || person.roles().contains(Role.PANEL_MEMBER);
    }

    private static String inOrder(List<String> order, Set<String> some) {
        Set<String> sorted = new LinkedHashSet<>(order);
        sorted.retainAll(some);
        return String.join(", ", sorted);
    }

    /** A table to begin with: a row for each role of this edition that is invited, at addresses that nobody has. */
    public static String sample(Edition edition) {
        String state = edition.states().get(0).code();
        String categories =
                edition.categories().stream().limit(2).map(Category::code).collect(Collectors.joining(", "));
        List<List<String>> rows = new ArrayList<>();
        if (!edition.stages(Stage.Kind.NATIONAL).isEmpty()) {
            rows.add(sampleRow(Role.COORDINATOR, state, ""));
            rows.add(sampleRow(Role.PANEL_MEMBER, state, categories));
        }
        if (edition.stages().stream().anyMatch(Cells::isOfJurors)) {
            rows.add(sampleRow(Role.JUROR, state, categories));
        }
        rows.add(sampleRow(Role.AUDITOR, "", ""));
        return PeopleTable.write(rows);
    }

    private static List<String> sampleRow(Role role, String state, String categories) {
        return List.of(
                "Sample " + role.word(),
                role.word() + "@people.example",
                role.word(),
                state,
                "Sample body",
                categories,
                "",
                "",
                "");
    }
}
