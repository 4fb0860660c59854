package org.laurel.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.Judges;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Wanted.Place;

/** Reads row after row of a table against the roster as it is, and against the rows before. */
final class RowReader {

    private final Edition edition;
    private final Actor by;
    private final Instant now;
    private final List<Person> everybody;
    private final Map<String, List<Seat>> seats;
    private final Map<String, Integer> linesByAddress = new HashMap<>();
    private final Map<String, Integer> linesByLogin = new HashMap<>();

    RowReader(Edition edition, Actor by, Instant now, List<Person> everybody, Map<String, List<Seat>> seats) {
        this.edition = edition;
        this.by = by;
        this.now = now;
        this.everybody = everybody;
        this.seats = seats;
    }

    /** A row that was read: what it asks for, whose it is if they are known, and what is wrong with it. */
    record Read(
            PeopleTable.Line line, Wanted wanted, @Nullable Person known, List<RosterPlan.Fault> faults) {}

    Read read(PeopleTable.Line line) {
        Cells cells = new Cells(edition, line);
        Wanted wanted = wanted(cells);
        once(linesByAddress, wanted.email(), Column.EMAIL, "no.roster.cell.address-twice", line, cells);
        once(linesByLogin, wanted.login(), Column.LOGIN, "no.roster.cell.login-twice", line, cells);
        Person known = known(wanted, cells).orElse(null);
        if (known != null && cells.faults().isEmpty()) {
            mayChange(known, wanted, cells);
        }
        return new Read(line, wanted, known, cells.faults());
    }

    private Wanted wanted(Cells cells) {
        String name = cells.name();
        String email = cells.email();
        Set<Role> roles = cells.roles();
        String state = cells.state(roles);
        List<Place> places = places(cells, roles, state);
        return new Wanted(
                cells.login(), name, email, cells.text(Column.ORGANISATION), state, cells.language(), roles, places);
    }

    private List<Place> places(Cells cells, Set<Role> roles, @Nullable String state) {
        List<String> categories = cells.categories(roles);
        Predicate<Stage> named = cells.stages(roles);
        List<Place> places = new ArrayList<>();
        for (Stage stage : edition.stages()) {
            if (judges(stage, roles, state) && named.test(stage)) {
                String panel = stage.kind() == Stage.Kind.NATIONAL ? state : null;
                if (categories.isEmpty() || stage.judges().per() == Judges.Per.EDITION) {
                    places.add(new Place(stage.id(), null, panel));
                } else {
                    categories.forEach(category -> places.add(new Place(stage.id(), category, panel)));
                }
            }
        }
        if (places.isEmpty()
                && roles.contains(Role.JUROR)
                && !cells.sitsNowhere()
                && cells.faults().isEmpty()) {
            cells.fault(
                    Column.STATE,
                    state == null
                            ? Phrase.of("no.roster.cell.no-stage-without-state")
                            : Phrase.of("no.roster.cell.no-stage-with-state"));
        }
        return places;
    }

    private static boolean judges(Stage stage, Set<Role> roles, @Nullable String state) {
        if (stage.kind() == Stage.Kind.NATIONAL) {
            return roles.contains(Role.PANEL_MEMBER) && state != null;
        }
        Judges judges = stage.judges();
        boolean fits = state == null ? judges.partners() + judges.others() > 0 : judges.perState() > 0;
        return roles.contains(Role.JUROR) && Cells.isOfJurors(stage) && fits;
    }

    private static void once(
            Map<String, Integer> lines, String key, Column column, String twice, PeopleTable.Line line, Cells cells) {
        Integer before = key.isEmpty() ? null : lines.putIfAbsent(key.toLowerCase(Locale.ROOT), line.number());
        if (before != null) {
            cells.fault(column, Phrase.of(twice, String.valueOf(before)));
        }
    }

    private Optional<Person> known(Wanted wanted, Cells cells) {
        List<Person> atAddress = everybody.stream()
                .filter(person -> person.email().equalsIgnoreCase(wanted.email()))
                .toList();
        Optional<Person> byLogin = everybody.stream()
                .filter(person -> person.login().equals(wanted.login()))
                .findFirst();
        if (byLogin.isPresent()) {
            return byLogin.filter(person -> nobodyElseIsAt(person, atAddress, cells));
        }
        if (!wanted.login().isEmpty()) {
            return newcomer(atAddress, cells);
        }
        if (atAddress.size() > 1) {
            return cells.fault(Column.EMAIL, Phrase.of("no.roster.cell.address-shared"));
        }
        return atAddress.stream().findFirst();
    }

    private static boolean nobodyElseIsAt(Person person, List<Person> atAddress, Cells cells) {
        return atAddress.stream().allMatch(person::equals)
                || cells.fault(
                                Column.EMAIL,
                                Phrase.of(
                                        "no.roster.cell.address-of-another",
                                        atAddress.get(0).name()))
                        .isPresent();
    }

    private static Optional<Person> newcomer(List<Person> atAddress, Cells cells) {
        return atAddress.isEmpty()
                ? Optional.empty()
                : cells.fault(
                        Column.LOGIN,
                        Phrase.of(
                                "no.roster.cell.address-of-login",
                                atAddress.get(0).name(),
                                atAddress.get(0).login()));
    }

    private void mayChange(Person known, Wanted wanted, Cells cells) {
        if (known.login().equals(by.login()) && !wanted.roles().contains(Role.SECRETARIAT)) {
            cells.fault(Column.ROLES, Phrase.of("no.roster.cell.role-your-own"));
        }
        boolean scores = seatsOf(known).stream().anyMatch(seat -> hasBegun(seat.stage()));
        if (scores && !Objects.equals(known.state(), wanted.state())) {
            cells.fault(Column.STATE, Phrase.of("no.roster.cell.state-scoring"));
        }
        if (scores && losesAJudgingRole(known, wanted)) {
            cells.fault(Column.ROLES, Phrase.of("no.roster.cell.role-scoring"));
        }
    }

    private static boolean losesAJudgingRole(Person known, Wanted wanted) {
        return Set.of(Role.JUROR, Role.PANEL_MEMBER).stream()
                .anyMatch(
                        role -> known.roles().contains(role) && !wanted.roles().contains(role));
    }

    List<Seat> seatsOf(@Nullable Person person) {
        return person == null ? List.of() : seats.getOrDefault(person.id(), List.of());
    }

    /** From then on seats change by a juror's being replaced, and not by a table. */
    boolean hasBegun(String stage) {
        return edition.stage(stage)
                .filter(one -> !now.isBefore(edition.timetable().at(one.opens())))
                .isPresent();
    }
}
