package org.laurel.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.springframework.stereotype.Service;

/** What the timetable of an edition was at a past moment: as it began, with the moves that the log has until then. */
@Service
public class PastTimetable {

    private final RunningEditions editions;
    private final AuditLog log;

    PastTimetable(RunningEditions editions, AuditLog log) {
        this.editions = editions;
        this.log = log;
    }

    public Timetable at(String edition, Instant then) {
        Timetable timetable = editions.rules(edition).timetable();
        Collection<Move> moves = log.about(edition).stream()
                .filter(act -> !act.at().isAfter(then))
                .map(Move::read)
                .flatMap(Optional::stream)
                .toList();
        for (Move move : moves) {
            timetable = timetable.with(move.moment(), move.to());
        }
        return timetable;
    }
}
