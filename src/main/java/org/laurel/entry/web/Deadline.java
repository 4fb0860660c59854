package org.laurel.entry.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A deadline in words.
 *
 * @param there by the edition's clock, with its zone
 * @param here by the clock of the reader's state; empty where that is the same
 * @param left how long until then
 */
record Deadline(String there, String here, String left, boolean passed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static Deadline of(Instant at, ZoneId edition, ZoneId reader, Instant now) {
        boolean sameClock =
                edition.getRules().getOffset(at).equals(reader.getRules().getOffset(at));
        return new Deadline(moment(at, edition), sameClock ? "" : moment(at, reader), left(now, at), !now.isBefore(at));
    }

    /** For lists, where the page says by which clock. */
    static String brief(Instant at, ZoneId zone) {
        return BRIEF.format(at.atZone(zone));
    }

    static String moment(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)) + " (" + city(zone) + " time)";
    }

    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String left(Instant now, Instant at) {
        Duration left = Duration.between(now, at);
        if (left.toDays() >= 1) {
            return count(left.toDays(), "day") + hours(left);
        }
        return left.toHours() >= 1
                ? count(left.toHours(), "hour") + " " + count(left.toMinutesPart(), "minute")
                : count(Math.max(0, left.toMinutes()), "minute");
    }

    private static String hours(Duration left) {
        return left.toDays() < 10 && left.toHoursPart() > 0 ? " " + count(left.toHoursPart(), "hour") : "";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
