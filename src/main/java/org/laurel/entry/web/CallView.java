package org.laurel.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;

/**
 * The call for entries as an entrant reads it.
 *
 * @param state name of the member state the reader enters for; empty if none
 */
record CallView(String edition, String state, boolean open, String opens, Deadline deadline, List<Choice> categories) {

    /** A category to enter in. */
    record Choice(String code, String name, String about) {}

    /** @param entersFor code of the member state that the reader enters for, empty if nobody knows yet */
    static CallView of(Edition edition, Optional<String> entersFor, Instant now) {
        var state = entersFor.flatMap(edition::state);
        Instant opens = edition.timetable().at(Moment.CALL_OPENS);
        ZoneId zone = state.map(MemberState::zone).orElse(edition.zone());
        Deadline deadline = Deadline.of(edition.timetable().at(Moment.SUBMISSION_CLOSES), edition.zone(), zone, now);
        return new CallView(
                edition.name(),
                state.map(MemberState::name).orElse(""),
                !now.isBefore(opens) && !deadline.passed(),
                now.isBefore(opens) ? Deadline.moment(opens, edition.zone()) : "",
                deadline,
                edition.categories().stream()
                        .map(category -> new Choice(category.code(), category.name(), category.about()))
                        .toList());
    }
}
