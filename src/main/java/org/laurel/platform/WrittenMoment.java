package org.laurel.platform;

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
}
