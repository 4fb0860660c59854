package org.laurel.roster;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Language;
import org.laurel.platform.Role;

/**
 * What a row of a table asks for, read and found right.
 *
 * @param login empty where the table leaves it to Laurel
 * @param language null where the table leaves it as it is
 * @param places the seats of whoever judges; those of stages that have begun are among them
 */
record Wanted(
        String login,
        String name,
        String email,
        String organisation,
        @Nullable String state,
        @Nullable Language language,
        Set<Role> roles,
        List<Place> places) {

    /** A seat that somebody is to have, or has, whoever it is. */
    record Place(
            String stage,
            @Nullable String category,
            @Nullable String state) {

        static Place of(Seat seat) {
            return new Place(seat.stage(), seat.category(), seat.state());
        }
    }

    Wanted {
        places = List.copyOf(places);
    }

    /** Whether the person is just so already, apart from the seats. */
    boolean isAlready(Person person) {
        return as(person).equals(person);
    }

    Person as(Person known) {
        return new Person(
                known.id(),
                known.login(),
                name,
                email,
                organisation,
                state,
                language == null ? known.language() : language,
                roles);
    }
}
