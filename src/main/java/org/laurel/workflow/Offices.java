package org.laurel.workflow;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Component;

/** Whose list a task is put on: the login of the person who holds an office. */
@Component
class Offices {

    private static final Duration REVIEW_NOTICE = Duration.ofDays(2);

    private final Roster roster;

    Offices(Roster roster) {
        this.roster = roster;
    }

    /** Where a state has no coordinator yet the secretariat stands in, so that no task is nobody's. */
    String coordinator(String state) {
        return roster.coordinatorOf(state).map(Person::login).orElseGet(this::secretariat);
    }

    /** Where an edition has no chair the secretariat stands in. */
    String chair() {
        return first(roster.with(Role.CHAIR), this::secretariat);
    }

    String secretariat() {
        return first(roster.with(Role.SECRETARIAT), () -> "secretariat");
    }

    private static String first(List<Person> people, java.util.function.Supplier<String> otherwise) {
        return people.stream().findFirst().map(Person::login).orElseGet(otherwise);
    }

    Date beforeReview(Date closes) {
        return Date.from(closes.toInstant().minus(REVIEW_NOTICE));
    }
}
