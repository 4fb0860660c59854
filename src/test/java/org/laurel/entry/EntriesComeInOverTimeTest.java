package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.entry.EntryFigures.Arrival;
import org.laurel.plot.Columns;
import org.laurel.plot.Columns.Span;

class EntriesComeInOverTimeTest {

    private static final Edition ADA = ada();
    private static final Instant CLOSES = ADA.timetable().at(Moment.SUBMISSION_CLOSES);

    private static Edition ada() {
        try (InputStream file = EntriesComeInOverTimeTest.class.getResourceAsStream("/editions/ada.yaml")) {
            return Editions.parse("ada.yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arrival before(Duration begun, Duration submitted) {
        return new Arrival(CLOSES.minus(begun), CLOSES.minus(submitted));
    }

    @Test
    void aCallOfMonthsIsCountedByTheDay() {
        List<Columns> plots = EntriesOverTime.of(ADA, List.of(before(Duration.ofDays(40), Duration.ofDays(20))));
        assertThat(plots).singleElement().satisfies(plot -> {
            assertThat(plot.id()).isEqualTo("entries-over-time");
            assertThat(plot.spans()).hasSizeBetween(80, 100);
            assertThat(plot.about()).startsWith("1 begun, 1 of them submitted.");
            assertThat(plot.figures().rows()).hasSize(2);
        });
    }

    @Test
    void itsLastTwoDaysAreCountedByTheHour() {
        Columns end = EntriesOverTime.of(
                        ADA,
                        List.of(
                                before(Duration.ofDays(40), Duration.ofMinutes(70)),
                                before(Duration.ofHours(30), Duration.ofMinutes(1)),
                                before(Duration.ofDays(40), Duration.ofDays(20))))
                .get(1);
        assertThat(end.id()).isEqualTo("last-days");
        assertThat(end.spans()).hasSize(49);
        assertThat(end.spans().stream().mapToLong(Span::first).sum()).isEqualTo(1);
        assertThat(end.about())
                .isEqualTo("In these two days 1 were begun and 2 submitted."
                        + " Submission closes on 29 August 2025, 17:00 (Ho Chi Minh time).");
        assertThat(end.figures().rows())
                .containsExactly(
                        List.of("28 Aug, 11:00", "1", "0"),
                        List.of("29 Aug, 15:00", "0", "1"),
                        List.of("29 Aug, 16:00", "0", "1"));
        assertThat(end.axis().ticks()).hasSizeBetween(3, 5);
    }

    @Test
    void aCallWithoutEntriesHasItsLineAndNothingElse() {
        assertThat(EntriesOverTime.of(ADA, List.of())).singleElement().satisfies(plot -> {
            assertThat(plot.most()).isZero();
            assertThat(plot.figures().rows()).isEmpty();
        });
    }
}
