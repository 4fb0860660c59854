package org.laurel.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.springframework.stereotype.Service;

/** What the timetable of an edition was at a past moment: as it stands, without the moves that the log has since then. */
@Service
public class PastTimetable {

    private final RunningEditions editions;
    private final AuditLog log;

    PastTimetable(RunningEditions editions, AuditLog log) {
        this.editions = editions;
        this.log = log;
    }

    public Timetable at(String edition, Instant then) {
        Timetable timetable = editions.get(edition).timetable();
        List<Move> since = new ArrayList<>(log.about(edition).stream()
                .filter(act -> act.at().isAfter(then))
                .map(Move::read)
                .flatMap(Optional::stream)
                .toList());
        Collections.reverse(since);
        for (Move move : since) {
            timetable = timetable.with(move.moment(), move.from());
        }
        return timetable;
    }
}
