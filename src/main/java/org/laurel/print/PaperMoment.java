package org.laurel.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.laurel.platform.WrittenMoment;

/** A moment on paper: in English as all of a paper is, whoever takes it, and with its zone. */
final class PaperMoment {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private PaperMoment() {}

    static String of(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone)) + " (" + WrittenMoment.city(zone) + " time)";
    }
}
