package org.laurel.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.laurel.platform.Now;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the edition that the settings name, the first time the application starts with it. */
@Component
@Order(0)
class ConfiguredEdition implements ApplicationRunner {

    private final RunningEditions editions;
    private final Now now;
    private final String named;
    private final boolean beginsNow;

    ConfiguredEdition(
            RunningEditions editions,
            Now now,
            @Value("${laurel.edition:}") String named,
            @Value("${laurel.demo.call-opens-now:false}") boolean beginsNow) {
        this.editions = editions;
        this.now = now;
        this.named = named;
        this.beginsNow = beginsNow;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (named.isBlank()) {
            return;
        }
        Edition edition = Editions.named(named);
        if (!editions.isOpen(edition.id())) {
            editions.open(beginsNow ? beginningNow(edition) : edition, Editions.text(named));
        }
    }

    /** A shipped edition is of a year that is over; whoever tries it out finds its call open. */
    private Edition beginningNow(Edition edition) {
        Instant anHourAgo = now.get().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
        return edition.timetable()
                .find(Moment.CALL_OPENS)
                .map(opens -> edition.with(edition.timetable().shifted(Duration.between(opens, anHourAgo))))
                .orElse(edition);
    }
}
