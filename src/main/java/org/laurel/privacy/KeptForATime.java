package org.laurel.privacy;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.KeptData;
import org.laurel.edition.Moment;
import org.laurel.edition.Retention;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of what an edition's rules keep no longer, kind by kind, counted from the ceremony. Who takes part in several
 * editions stays known until the last of them is over for so long. The log of acts is let go of by nobody: it would prove
 * nothing any more.
 */
@Component
class KeptForATime {

    private static final String ERASED = "erased-";

    private final RunningEditions editions;
    private final List<KeptData> kept;
    private final OwnData people;
    private final Roster roster;
    private final AuditLog audit;
    private final Now now;

    KeptForATime(
            RunningEditions editions, List<KeptData> kept, OwnData people, Roster roster, AuditLog audit, Now now) {
        this.editions = editions;
        this.kept = kept;
        this.people = people;
        this.roster = roster;
        this.audit = audit;
        this.now = now;
    }

    /** Does nothing the second time. */
    @Transactional
    public void letGo() {
        editions.opened()
                .forEach(edition -> kept.stream()
                        .filter(data -> isOver(edition, data.kind()))
                        .forEach(data -> note(edition, data.kind(), data.letGo(edition))));
        roster.all().stream()
                .filter(person -> !person.login().startsWith(ERASED))
                .map(OwnData::subject)
                .filter(this::isOver)
                .forEach(person -> people.forget(person, Act.TIMETABLE));
    }

    private void note(String edition, Retention.Kind kind, int howMany) {
        if (howMany > 0) {
            audit.append(now.get(), Act.TIMETABLE, "retention-over", edition, kind + " " + howMany);
        }
    }

    /** Who has no part in any edition, such as an office of the host, is not known for an edition's sake. */
    private boolean isOver(DataSubject person) {
        Set<String> partIn = people.editions(person);
        return !partIn.isEmpty() && partIn.stream().allMatch(edition -> isOver(edition, Retention.Kind.ACCOUNTS));
    }

    private boolean isOver(String id, Retention.Kind kind) {
        Edition edition = editions.get(id);
        Optional<Period> period = edition.retention().of(kind);
        return period.isPresent() && !now.get().isBefore(end(edition, period.get()));
    }

    private static Instant end(Edition edition, Period period) {
        return edition.timetable()
                .at(Moment.CEREMONY)
                .atZone(edition.zone())
                .plus(period)
                .toInstant();
    }
}
