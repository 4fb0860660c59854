package org.laurel.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;
import org.laurel.edition.Stage;
import org.laurel.platform.Now;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Service;

/** Tries an edition dry: opens nothing and writes nothing. */
@Service
public class DryRuns {

    private final RunningEditions editions;
    private final Roster roster;
    private final Now now;

    DryRuns(RunningEditions editions, Roster roster, Now now) {
        this.editions = editions;
        this.roster = roster;
        this.now = now;
    }

    /** @param openings those of all editions, the latest first */
    public DryRun of(Edition edition, List<Opening> openings) {
        Instant moment = now.get();
        boolean open = openings.stream().anyMatch(one -> one.edition().equals(edition.id()));
        List<Person> everybody = roster.all();
        Bench bench = new Bench(edition, everybody, open ? roster.seats(edition.id(), everybody) : List.of());
        return new DryRun(
                edition.timetable().order().stream()
                        .filter(one -> !edition.timetable().at(one).isAfter(moment))
                        .toList(),
                edition.timetable().ahead(moment).orElse(null),
                moment,
                bench.isSeated(),
                edition.stages().stream()
                        .filter(stage -> stage.kind() != Stage.Kind.PUBLIC)
                        .map(bench::outlook)
                        .toList(),
                uncoordinated(edition, everybody),
                open ? null : unfinished(openings, moment).orElse(null));
    }

    private static List<String> uncoordinated(Edition edition, List<Person> everybody) {
        return edition.states().stream()
                .filter(state -> !edition.stages(Stage.Kind.NATIONAL).isEmpty())
                .filter(state -> everybody.stream()
                        .noneMatch(person -> person.roles().contains(Role.COORDINATOR)
                                && Objects.equals(state.code(), person.state())))
                .map(MemberState::name)
                .toList();
    }

    /** The edition that the pages show, if its ceremony lies ahead. */
    Optional<Edition> unfinished(List<Opening> openings, Instant moment) {
        return openings.stream()
                .findFirst()
                .map(latest -> editions.get(latest.edition()))
                .filter(running -> moment.isBefore(running.timetable().at(Moment.CEREMONY)));
    }
}
