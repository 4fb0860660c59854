package org.laurel.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Now;
import org.springframework.stereotype.Component;

/** The timetable as the engine's timers ask for it. */
@Component
class Moments {

    /** A reminder for which it is too late already never comes. */
    private static final Duration NEVER = Duration.ofDays(3650);

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final RunningEditions editions;
    private final Now now;

    Moments(RunningEditions editions, Now now) {
        this.editions = editions;
        this.now = now;
    }

    /** When this moment is; for an edition that has no such moment, now. */
    Date at(String edition, Moment moment) {
        return Date.from(editions.get(edition).timetable().find(moment).orElseGet(now::get));
    }

    Date closing(String edition, Stage stage) {
        return at(edition, stage.closes());
    }

    /** By when the chair is to decide what a stage's closing leaves open: before the timetable goes on. */
    Date decisionDue(String edition, Stage stage) {
        return editions.get(edition)
                .timetable()
                .next(stage.closes())
                .map(Date::from)
                .orElseGet(() -> closing(edition, stage));
    }

    /** The next of the stage's reminders that is still ahead. */
    Date nextReminder(String edition, Stage stage) {
        return Date.from(ahead(edition, stage)
                .orElseGet(() -> at(edition, stage.closes()).toInstant().plus(NEVER)));
    }

    boolean hasReminderAhead(String edition, Stage stage) {
        return ahead(edition, stage).isPresent();
    }

    /** The reminder that has just been due is over, even if the database's clock is a little behind the engine's. */
    private Optional<Instant> ahead(String edition, Stage stage) {
        Instant closes = at(edition, stage.closes()).toInstant();
        Instant current = now.get().plus(CLOCKS_APART);
        return stage.reminders().stream()
                .map(closes::minus)
                .filter(current::isBefore)
                .min(Comparator.naturalOrder());
    }
}
