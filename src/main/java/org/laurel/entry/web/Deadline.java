package org.laurel.entry.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;

/**
 * A deadline in words.
 *
 * @param there by the edition's clock, with its zone
 * @param here by the clock of the reader's state; empty where that is the same
 * @param left how long until then
 */
record Deadline(String there, String here, String left, boolean passed) {

    static Deadline of(Instant at, ZoneId edition, ZoneId reader, Instant now) {
        boolean sameClock =
                edition.getRules().getOffset(at).equals(reader.getRules().getOffset(at));
        return new Deadline(moment(at, edition), sameClock ? "" : moment(at, reader), left(now, at), !now.isBefore(at));
    }

    /** For lists, where the page says by which clock. */
    static String brief(Instant at, ZoneId zone) {
        return WrittenMoment.in("brief", at, zone);
    }

    static String moment(Instant at, ZoneId zone) {
        return WrittenMoment.in("day", at, zone) + " (" + WrittenMoment.clock(zone) + ")";
    }

    private static String left(Instant now, Instant at) {
        Duration left = Duration.between(now, at);
        if (left.toDays() >= 1) {
            return Phrase.of("date.days", left.toDays()) + hours(left);
        }
        return left.toHours() >= 1
                ? Phrase.of("date.hours", left.toHours()) + " " + Phrase.of("date.minutes", left.toMinutesPart())
                : Phrase.of("date.minutes", Math.max(0, left.toMinutes()));
    }

    private static String hours(Duration left) {
        return left.toDays() < 10 && left.toHoursPart() > 0 ? " " + Phrase.of("date.hours", left.toHoursPart()) : "";
    }
}
