package org.laurel.workflow.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.springframework.stereotype.Component;

/** The timetable as people read it: in the edition's zone, with what is over and what is next. */
@Component("calendar")
class Calendar {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ENGLISH);

    private final Now now;

    Calendar(Now now) {
        this.now = now;
    }

    /** One moment; {@code when} for reading, {@code field} for the browser's date field. */
    record Line(String key, String name, String when, String field, boolean over, boolean next, String left) {}

    List<Line> of(Edition edition) {
        Instant at = now.get();
        Moment next = edition.timetable().ahead(at).orElse(null);
        return edition.timetable().order().stream()
                .map(moment -> line(edition, moment, at, moment == next))
                .toList();
    }

    private static Line line(Edition edition, Moment moment, Instant at, boolean next) {
        Instant when = edition.timetable().at(moment);
        return new Line(
                moment.key(),
                Phrase.word(moment),
                WrittenMoment.in("weekday-year", when, edition.zone()),
                FIELD.format(when.atZone(edition.zone())),
                !when.isAfter(at),
                next,
                when.isAfter(at) ? WrittenMoment.left(at, when) : "");
    }
}
