package org.laurel.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a sentence has it: with its zone, because a time without one is no deadline. */
public final class WrittenMoment {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private WrittenMoment() {}

    public static String of(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
    }

    /** How long it is until then, roughly: in 6 days, in 3 hours, in 5 minutes, or now. */
    public static String left(Instant now, Instant then) {
        Duration left = Duration.between(now, then);
        if (left.isNegative() || left.toMinutes() == 0) {
            return "now";
        }
        if (left.toDays() > 1) {
            return "in " + left.toDays() + " days";
        }
        return left.toHours() > 1 ? "in " + left.toHours() + " hours" : "in " + left.toMinutes() + " minutes";
    }
}
