package org.laurel.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * A moment in the reader's language. How each language writes one stands among its words: {@code date.moment} and the
 * other styles are patterns of {@link DateTimeFormatter}.
 */
@Component("dates")
public final class WrittenMoment {

    private record Manner(String pattern, Locale locale) {}

    private static final Map<Manner, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();

    WrittenMoment() {}

    /** As a sentence has it: with its zone, because a time without one is no deadline. */
    public static String of(Instant moment, ZoneId zone) {
        return in("moment", moment, zone) + " (" + clock(zone) + ")";
    }

    /** By which clock, as people say it: {@code Ho Chi Minh time}. */
    public static String clock(ZoneId zone) {
        return Phrase.of("date.by-clock", city(zone));
    }

    /** What a zone is called after. */
    public static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** In one of the styles, without the zone: for where the page says by which clock. */
    public static String in(String style, Instant moment, ZoneId zone) {
        Manner manner =
                new Manner(Phrase.of("date." + style), Language.ofReader().calendar());
        return KNOWN.computeIfAbsent(manner, it -> DateTimeFormatter.ofPattern(it.pattern, it.locale))
                .format(moment.atZone(zone));
    }

    /** {@link #in} for templates, which reach beans only. */
    public String written(String style, Instant moment, ZoneId zone) {
        return in(style, moment, zone);
    }

    /** {@link #clock} for templates. */
    public String by(ZoneId zone) {
        return clock(zone);
    }

    /** What somebody typed into a field for date and time, by the wall clock of that zone. */
    public static Answer<Instant> read(String typed, ZoneId zone) {
        try {
            return Answer.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeParseException notDate) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.platform.moment", clock(zone)));
        }
    }

    /** How long it is until then, roughly: in 6 days, in 3 hours, in 5 minutes, or now. */
    public static String left(Instant now, Instant then) {
        Duration left = Duration.between(now, then);
        if (left.isNegative() || left.toMinutes() == 0) {
            return Phrase.of("date.now");
        }
        if (left.toDays() > 1) {
            return Phrase.of("date.in-days", left.toDays());
        }
        return left.toHours() > 1
                ? Phrase.of("date.in-hours", left.toHours())
                : Phrase.of("date.in-minutes", left.toMinutes());
    }
}
