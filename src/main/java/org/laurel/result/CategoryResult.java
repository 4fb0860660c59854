package org.laurel.result;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a category came to, as it is published.
 *
 * @param places best first; empty where nothing is awarded
 * @param reasons why each entry stands before or beside the next one
 * @param noAward why nothing is awarded, where nothing is
 */
public record CategoryResult(
        String category, String name, List<Placed> places, List<Reason> reasons, Optional<String> noAward) {

    /**
     * An entry on its place.
     *
     * @param title the product's name; the code where its entrant did not agree to be named
     * @param company empty where its entrant did not agree to be named
     * @param state code of the member state
     * @param total as the rules show it
     * @param decidedBy the word of what gave it this place: the total's name, a tie-break, or shared
     */
    public record Placed(
            int place,
            Optional<String> medal,
            String entry,
            String code,
            String title,
            String company,
            String state,
            String total,
            String decidedBy) {}

    public CategoryResult {
        places = List.copyOf(places);
        reasons = List.copyOf(reasons);
    }

    /**
     * The reasons in the reader's language.
     *
     * @param said how texts of the rules are said to the reader
     */
    public List<String> sentences(UnaryOperator<String> said) {
        return reasons.stream().map(reason -> reason.sentence(said)).toList();
    }
}
