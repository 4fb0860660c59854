package org.laurel.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
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
    private static final Duration LAST_DAYS = Duration.ofDays(2);
    private static final List<Duration> STEPS = List.of(
            Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(28));

    private final Edition edition;
    private final List<Arrival> arrivals;
    private final Instant deadline;
    private final ZonedDateTime begins;
    private final Instant ends;
    private final Duration step;
    private final String id;
    private final String title;
    private final String about;

    private EntriesOverTime(Edition edition, List<Arrival> arrivals, Instant first) {
        this.edition = edition;
        this.arrivals = arrivals;
        this.deadline = edition.timetable().at(Moment.SUBMISSION_CLOSES);
        this.ends = moments(arrivals)
                .filter(deadline::isBefore)
                .max(Instant::compareTo)
                .orElse(deadline);
        Instant earliest =
                moments(arrivals).filter(first::isAfter).min(Instant::compareTo).orElse(first);
        Duration whole = Duration.between(earliest, ends);
        this.step = STEPS.stream()
                .filter(length -> whole.dividedBy(length) < MOST_SPANS)
                .findFirst()
                .orElseGet(() -> whole.dividedBy(MOST_SPANS - 1));
        ZonedDateTime there = earliest.atZone(edition.zone());
        this.begins = there.toLocalDate().atStartOfDay(edition.zone());
        this.id = "entries-over-time";
        this.title = Phrase.of("entry.over-time.title");
        this.about = "entry.over-time.about";
    }

    /** The last days of a longer time: what lies before them is not in it. */
    private EntriesOverTime(EntriesOverTime whole) {
        edition = whole.edition;
        deadline = whole.deadline;
        ends = whole.ends;
        begins = deadline.minus(LAST_DAYS).atZone(edition.zone()).truncatedTo(ChronoUnit.HOURS);
        arrivals = whole.arrivals.stream()
                .filter(one -> moments(List.of(one)).anyMatch(at -> !at.isBefore(begins.toInstant())))
                .toList();
        step = STEPS.get(0);
        id = "last-days";
        title = Phrase.of("entry.over-time.last-days");
        about = "entry.over-time.last-days-about";
    }

    private static Stream<Instant> moments(List<Arrival> arrivals) {
        return arrivals.stream()
                .flatMap(one -> Stream.of(one.begun(), one.submitted()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** From the call to the deadline, and where somebody came, its last two days by the hour. */
    public static List<Columns> of(Edition edition, List<Arrival> arrivals) {
        Instant closes = edition.timetable().at(Moment.SUBMISSION_CLOSES);
        EntriesOverTime whole = new EntriesOverTime(
                edition,
                arrivals,
                edition.timetable().find(Moment.CALL_OPENS).orElse(closes.minus(Duration.ofDays(1))));
        EntriesOverTime end = new EntriesOverTime(whole);
        boolean tellsMore = whole.step.compareTo(end.step) > 0
                && !end.arrivals.isEmpty()
                && Duration.between(end.begins.toInstant(), end.ends).dividedBy(end.step) < MOST_SPANS;
        return tellsMore ? List.of(whole.columns(), end.columns()) : List.of(whole.columns());
    }

    private Columns columns() {
        List<Span> spans = spans();
        Axis bare = new Axis(begins.toEpochSecond(), spans.get(spans.size() - 1).to(), List.of());
        return new Columns(
                id,
                title,
                about(spans),
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
        Duration between = step.toDays() > 0
                ? Duration.ofDays(
                        Math.max(1, Duration.between(begins.toInstant(), ends).toDays() / TICKS))
                : Duration.between(begins.toInstant(), ends).dividedBy(TICKS);
        for (Instant at = begins.toInstant(); at.getEpochSecond() <= axis.to(); at = at.plus(between)) {
            ticks.add(axis.tick(at.getEpochSecond(), written(at)));
        }
        return ticks;
    }

    private String written(Instant at) {
        return WrittenMoment.in(step.toDays() > 0 ? "short" : "near", at, edition.zone());
    }

    private String about(List<Span> spans) {
        return Phrase.of(
                about,
                spans.stream().mapToLong(Span::first).sum(),
                spans.stream().mapToLong(Span::second).sum(),
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
        return List.of(
                written(Instant.ofEpochSecond((long) span.from())),
                String.valueOf(span.first()),
                String.valueOf(span.second()));
    }
}
