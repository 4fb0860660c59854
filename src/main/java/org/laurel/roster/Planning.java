package org.laurel.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.platform.Language;
import org.laurel.platform.Role;
import org.laurel.roster.RosterPlan.Change;
import org.laurel.roster.RosterPlan.Row;
import org.laurel.roster.RosterPlan.What;
import org.laurel.roster.Wanted.Place;

/** Turns rows that were read into what is to be done, and into the words for it. */
final class Planning {

    private final Edition edition;
    private final RowReader reader;
    private final List<Step> steps = new ArrayList<>();

    Planning(Edition edition, RowReader reader) {
        this.edition = edition;
        this.reader = reader;
    }

    /** One row with what is to be done for it: seats to give, and seats to take away. */
    record Step(Row row, Wanted wanted, @Nullable Person known, List<Place> given, List<Seat> taken) {}

    List<Step> steps(PeopleTable table) {
        table.lines().forEach(line -> steps.add(step(reader.read(line))));
        return steps;
    }

    private Step step(RowReader.Read read) {
        List<Seat> had = reader.seatsOf(read.known());
        List<Place> has = had.stream().map(Place::of).toList();
        List<Place> wanted = read.wanted().places();
        List<Place> given = wanted.stream()
                .filter(place -> !has.contains(place) && !reader.hasBegun(place.stage()))
                .toList();
        List<Seat> taken = had.stream()
                .filter(seat -> !wanted.contains(Place.of(seat)) && !reader.hasBegun(seat.stage()))
                .toList();
        List<String> begun = Stream.concat(
                        wanted.stream().filter(place -> !has.contains(place)),
                        has.stream().filter(place -> !wanted.contains(place)))
                .map(Place::stage)
                .filter(reader::hasBegun)
                .distinct()
                .map(this::stage)
                .toList();
        List<Change> changes = changes(read);
        Row row = new Row(
                read.line().number(),
                read.wanted().name(),
                read.wanted().email(),
                what(read, changes, given, taken),
                changes,
                given.stream().map(this::words).toList(),
                taken.stream().map(Place::of).map(this::words).toList(),
                begun,
                read.faults());
        return new Step(row, read.wanted(), read.known(), given, taken);
    }

    private static What what(RowReader.Read read, List<Change> changes, List<Place> given, List<Seat> taken) {
        if (!read.faults().isEmpty()) {
            return What.WRONG;
        }
        if (read.known() == null) {
            return What.INVITED;
        }
        return changes.isEmpty() && given.isEmpty() && taken.isEmpty() ? What.KNOWN : What.CHANGED;
    }

    private static List<Change> changes(RowReader.Read read) {
        Person known = read.known();
        if (known == null) {
            return List.of(
                    new Change(Column.ROLES.heading(), "", words(read.wanted().roles())));
        }
        Wanted wanted = read.wanted();
        return Stream.of(
                        new Change(Column.NAME.heading(), known.name(), wanted.name()),
                        new Change(Column.EMAIL.heading(), known.email(), wanted.email()),
                        new Change(Column.ROLES.heading(), words(known.roles()), words(wanted.roles())),
                        new Change(Column.STATE.heading(), orNothing(known.state()), orNothing(wanted.state())),
                        new Change(Column.ORGANISATION.heading(), known.organisation(), wanted.organisation()),
                        new Change(
                                Column.LANGUAGE.heading(),
                                tag(known.language()),
                                tag(wanted.as(known).language())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }

    private static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String words(Place place) {
        return stage(place.stage())
                + (place.category() == null ? "" : " · " + category(place.category()))
                + (place.state() == null ? "" : " · " + place.state());
    }

    private String stage(String id) {
        return edition.stage(id).map(Stage::name).orElse(id);
    }

    private String category(String code) {
        return edition.category(code).map(Category::name).orElse(code);
    }

    static RosterPlan plan(Edition edition, PeopleTable table, List<Step> steps) {
        List<Row> rows = steps.stream().map(Step::row).toList();
        List<Row> done = rows.stream().filter(row -> row.what() != What.WRONG).toList();
        return new RosterPlan(edition.id(), rows, table.faults(), fingerprint(edition.id() + done));
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
