package org.laurel.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an edition's moments are, in its one authoritative zone. A moment of {@link Moment#WAYS} never comes before the one it
 * follows. A timetable does not change: a moved deadline is another timetable.
 */
public record Timetable(ZoneId zone, Map<Moment, Instant> moments) {

    /** Two moments in the wrong order: the earlier by name comes later. */
    public record Disorder(Moment first, Moment second) {

        @Override
        public String toString() {
            return second.key() + " must come after " + first.key();
        }
    }

    public Timetable {
        moments = Collections.unmodifiableMap(moments.isEmpty() ? new EnumMap<>(Moment.class) : new EnumMap<>(moments));
        disorders(moments).findFirst().ifPresent(disorder -> {
            throw new IllegalArgumentException(disorder.toString());
        });
    }

    /** When this moment is; an edition that has no such moment must not be asked. */
    public Instant at(Moment moment) {
        return find(moment).orElseThrow(() -> new IllegalArgumentException("the timetable has no " + moment.key()));
    }

    public Optional<Instant> find(Moment moment) {
        return Optional.ofNullable(moments.get(moment));
    }

    public boolean has(Moment moment) {
        return moments.containsKey(moment);
    }

    /** The moment as the edition's zone tells it. */
    public ZonedDateTime local(Moment moment) {
        return at(moment).atZone(zone);
    }

    /** Its moments, the earliest first. */
    public List<Moment> order() {
        return Arrays.stream(Moment.values())
                .filter(this::has)
                .sorted(Comparator.comparing(this::at))
                .toList();
    }

    /** The first moment that is still to come. */
    public Optional<Moment> ahead(Instant now) {
        return order().stream().filter(moment -> at(moment).isAfter(now)).findFirst();
    }

    /** The next moment on this one's way: by then is to be settled what it leaves open. */
    public Optional<Instant> next(Moment moment) {
        return moments.entrySet().stream()
                .filter(other -> moment.isOnTheWayTo(other.getKey()))
                .map(Map.Entry::getValue)
                .filter(at(moment)::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** What would be out of order if a moment were moved; empty if it may be moved so. */
    public List<Disorder> whatForbids(Moment moment, Instant moved) {
        return disorders(movedMoments(moment, moved)).toList();
    }

    public Timetable with(Moment moment, Instant moved) {
        return new Timetable(zone, movedMoments(moment, moved));
    }

    private Map<Moment, Instant> movedMoments(Moment moment, Instant moved) {
        Map<Moment, Instant> copy = new EnumMap<>(Moment.class);
        copy.putAll(moments);
        copy.put(moment, moved);
        return copy;
    }

    static Stream<Disorder> disorders(Map<Moment, Instant> moments) {
        return Moment.WAYS.stream().flatMap(way -> disorders(way, moments)).distinct();
    }

    private static Stream<Disorder> disorders(List<Moment> way, Map<Moment, Instant> moments) {
        List<Disorder> found = new ArrayList<>();
        @Nullable Moment before = null;
        for (Moment moment : way.stream().filter(moments::containsKey).toList()) {
            if (before != null && !follows(moment, moments.get(moment), moments.get(before))) {
                found.add(new Disorder(before, moment));
            }
            before = moment;
        }
        return found.stream();
    }

    private static boolean follows(Moment moment, @Nullable Instant at, @Nullable Instant before) {
        if (at == null || before == null) {
            return true;
        }
        return moment.comesAfter() ? at.isAfter(before) : !at.isBefore(before);
    }

    /** The same timetable, all of it earlier or later by the same time. */
    public Timetable shifted(Duration by) {
        Map<Moment, Instant> later = new EnumMap<>(Moment.class);
        moments.forEach((moment, at) -> later.put(moment, at.plus(by)));
        return new Timetable(zone, later);
    }
}
