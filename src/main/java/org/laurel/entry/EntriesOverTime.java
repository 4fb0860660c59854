package org.laurel.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.entry.EntryFigures.Arrival;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.laurel.plot.Axis;
import org.laurel.plot.Columns;
import org.laurel.plot.Columns.Span;
import org.laurel.plot.Figures;

/** How entries were begun and submitted from the call to its deadline: by the hour, the day or the week, as it fits. */
public final class EntriesOverTime {

    private static final int MOST_SPANS = 100;
    private static final int TICKS = 3;
    private static final List<Duration> STEPS = List.of(
            Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(28));

    private final Edition edition;
    private final List<Arrival> arrivals;
    private final Instant deadline;
    private final ZonedDateTime begins;
    private final Instant ends;
    private final Duration step;

    private EntriesOverTime(Edition edition, List<Arrival> arrivals) {
        this.edition = edition;
        this.arrivals = arrivals;
        this.deadline = edition.timetable().at(Moment.SUBMISSION_CLOSES);
        Instant first = edition.timetable().find(Moment.CALL_OPENS).orElse(deadline.minus(Duration.ofDays(1)));
        this.ends = moments().filter(deadline::isBefore).max(Instant::compareTo).orElse(deadline);
        Instant earliest =
                moments().filter(first::isAfter).min(Instant::compareTo).orElse(first);
        Duration whole = Duration.between(earliest, ends);
        this.step = STEPS.stream()
                .filter(length -> whole.dividedBy(length) < MOST_SPANS)
                .findFirst()
                .orElseGet(() -> whole.dividedBy(MOST_SPANS - 1));
        ZonedDateTime there = earliest.atZone(edition.zone());
        this.begins = there.toLocalDate().atStartOfDay(edition.zone());
    }

    private Stream<Instant> moments() {
        return arrivals.stream()
                .flatMap(one -> Stream.of(one.begun(), one.submitted()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    public static Columns of(Edition edition, List<Arrival> arrivals) {
        return new EntriesOverTime(edition, arrivals).columns();
    }

    private Columns columns() {
        List<Span> spans = spans();
        Axis bare = new Axis(begins.toEpochSecond(), spans.get(spans.size() - 1).to(), List.of());
        return new Columns(
                "entries-over-time",
                Phrase.of("entry.over-time.title"),
                about(),
                Phrase.word(Step.What.BEGUN),
                Phrase.word(Step.What.SUBMITTED),
                bare.with(ticks(bare)),
                deadline.getEpochSecond(),
                Phrase.word(Moment.SUBMISSION_CLOSES),
                spans,
                figures(spans));
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        ZonedDateTime from = begins;
        while (!from.toInstant().isAfter(ends)) {
            ZonedDateTime to = step.toDays() > 0 ? from.plusDays(step.toDays()) : from.plus(step);
            spans.add(new Span(
                    from.toEpochSecond(),
                    to.toEpochSecond(),
                    within(arrivals.stream().map(Arrival::begun), from, to),
                    within(arrivals.stream().map(Arrival::submitted).filter(Objects::nonNull), from, to)));
            from = to;
        }
        return spans;
    }

    private static long within(Stream<Instant> moments, ZonedDateTime from, ZonedDateTime to) {
        return moments.filter(at -> !at.isBefore(from.toInstant()) && at.isBefore(to.toInstant()))
                .count();
    }

    private List<Axis.Tick> ticks(Axis axis) {
        List<Axis.Tick> ticks = new ArrayList<>();
        long days = Math.max(1, Duration.between(begins.toInstant(), ends).toDays() / TICKS);
        for (ZonedDateTime day = begins; day.toEpochSecond() <= axis.to(); day = day.plusDays(days)) {
            ticks.add(axis.tick(day.toEpochSecond(), WrittenMoment.in("short", day.toInstant(), edition.zone())));
        }
        return ticks;
    }

    private String about() {
        return Phrase.of(
                "entry.over-time.about",
                arrivals.size(),
                arrivals.stream().filter(one -> one.submitted() != null).count(),
                WrittenMoment.of(deadline, edition.zone()));
    }

    private Figures figures(List<Span> spans) {
        return new Figures(
                List.of(
                        Phrase.of("entry.over-time.from"),
                        Phrase.word(Step.What.BEGUN),
                        Phrase.word(Step.What.SUBMITTED)),
                spans.stream()
                        .filter(span -> span.first() + span.second() > 0)
                        .map(this::row)
                        .toList());
    }

    private List<String> row(Span span) {
        Instant from = Instant.ofEpochSecond((long) span.from());
        return List.of(
                WrittenMoment.in(step.toDays() > 0 ? "short" : "near", from, edition.zone()),
                String.valueOf(span.first()),
                String.valueOf(span.second()));
    }
}
