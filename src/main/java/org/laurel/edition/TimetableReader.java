package org.laurel.edition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;

/** Reads the timetable: local times in the edition's zone, or times with an offset of their own. */
final class TimetableReader {

    private static final List<Moment> NEEDED = List.of(Moment.CALL_OPENS, Moment.SUBMISSION_CLOSES, Moment.CEREMONY);
    private static final String RIGHT = "write a date and time such as 2026-01-15T18:30";

    private final ZoneId zone;
    private final Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
    private final Set<Moment> named = EnumSet.copyOf(NEEDED);

    TimetableReader(ZoneId zone) {
        this.zone = zone;
    }

    Optional<Timetable> timetable(Value value) {
        Block block = value.block(Section.TIMETABLE);
        for (Moment moment : Moment.values()) {
            block.value(moment.key()).ifPresent(found -> named.add(moment));
            block.find(moment.key(), this::instant).ifPresent(instant -> moments.put(moment, instant));
        }
        NEEDED.forEach(moment -> block.need(moment.key(), Optional::of));
        EnumSet<Moment> told = EnumSet.noneOf(Moment.class);
        Timetable.disorders(moments)
                .filter(disorder -> told.add(disorder.second()))
                .forEach(disorder -> complain(block, disorder));
        return block.make(() -> new Timetable(zone, moments));
    }

    /** Whether the timetable has this moment, or should have it and is complained about already. */
    boolean names(Moment moment) {
        return named.contains(moment);
    }

    /** Whether the second can never come after the first, by what they are or by when they are. */
    boolean cannotFollow(Moment first, Moment second) {
        return names(first)
                && names(second)
                && (first == second || second.isOnTheWayTo(first) || isAfter(first, second));
    }

    /** Whether the first is later than the second, and nothing says so yet. */
    boolean isAfter(Moment first, Moment second) {
        return !first.isOnTheWayTo(second)
                && between(first, second).filter(Duration::isNegative).isPresent();
    }

    /** How long it is from one moment to the other; nothing if either is not known. */
    Optional<Duration> between(Moment first, Moment second) {
        Instant one = moments.get(first);
        Instant other = moments.get(second);
        return one == null || other == null ? Optional.empty() : Optional.of(Duration.between(one, other));
    }

    private void complain(Block block, Timetable.Disorder disorder) {
        block.value(disorder.second().key())
                .ifPresent(value -> value.wrong(
                        "is not after " + disorder.first().key(), "put the moments in the order in which they come"));
    }

    private Optional<Instant> instant(Value value) {
        return value.text().map(text -> text.replace(' ', 'T')).flatMap(text -> {
            try {
                return hasOffset(text)
                        ? Optional.of(OffsetDateTime.parse(text).toInstant())
                        : inZone(LocalDateTime.parse(text), value);
            } catch (DateTimeException e) {
                return value.refused(RIGHT);
            }
        });
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
    }

    /** In the hours when clocks change a local time may not exist, or twice: then the file must say which it means. */
    private Optional<Instant> inZone(LocalDateTime local, Value value) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return Optional.of(local.toInstant(offsets.get(0)));
        }
        return value.wrong(
                offsets.isEmpty() ? "does not exist in " + zone : "comes twice in " + zone,
                "clocks change then: add the offset, such as +01:00");
    }
}
