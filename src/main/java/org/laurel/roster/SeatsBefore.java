package org.laurel.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;
import org.laurel.edition.Stage;
import org.springframework.stereotype.Component;

/** Where those who never had a seat in an edition sat in the one opened before it. */
@Component
class SeatsBefore {

    private final RunningEditions editions;
    private final Seats seats;

    SeatsBefore(RunningEditions editions, Seats seats) {
        this.editions = editions;
        this.seats = seats;
    }

    /** Only in stages and categories that the edition has, too. */
    List<Seat> of(Edition edition, List<Person> everybody) {
        Set<String> known = seats.everSeated(edition.id());
        return before(edition.id()).map(before -> seats.of(before, everybody)).orElse(List.of()).stream()
                .filter(seat -> !known.contains(seat.person().id()))
                .filter(seat -> isIn(edition, seat))
                .toList();
    }

    private static boolean isIn(Edition edition, Seat seat) {
        String category = seat.category();
        return edition.stage(seat.stage())
                        .filter(stage -> stage.kind() != Stage.Kind.PUBLIC)
                        .isPresent()
                && (category == null || edition.category(category).isPresent());
    }

    private Optional<String> before(String edition) {
        List<String> latestFirst =
                editions.openings().stream().map(Opening::edition).toList();
        return latestFirst.stream().skip(latestFirst.indexOf(edition) + 1L).findFirst();
    }
}
