package org.laurel.board;

import java.util.List;
import org.laurel.vote.PeoplesChoice;

/**
 * What the public chose in a category.
 *
 * @param vote as the rules call it
 * @param category its name
 * @param first whoever is on the first place; several where they share it
 */
record Choice(String vote, String category, List<First> first) {

    /** @param state its code; empty for the choice that nothing is awarded */
    record First(String title, String company, String state) {}

    /** Where nobody voted there is nothing to show. */
    static List<Choice> of(List<PeoplesChoice.InCategory> chosen) {
        return chosen.stream()
                .filter(one -> !one.places().isEmpty())
                .map(one -> new Choice(
                        one.stage(),
                        one.name(),
                        one.places().stream()
                                .filter(placed -> placed.place() == 1)
                                .map(placed -> new First(placed.title(), placed.company(), placed.state()))
                                .toList()))
                .toList();
    }
}
