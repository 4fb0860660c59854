package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Fraction;

/**
 * Best of majority: an option stands at the first place at which more than half of the judges put it there or higher; equal
 * ones go by the greater majority, then by the lower sum of the ordinals in that majority, then by the lower sum of all.
 *
 * <p>Shapes: each ballot is one judge's ordinals. Units: places. Unranked options are last. Errors: none; without ballots all
 * options share the first place. Source: International Skating Union, ordinal system in use until 1998 (rule 371 of its
 * regulations).
 */
public final class BestOfMajority {

    private BestOfMajority() {}

    public static Outcome of(Ballots ballots) {
        Ordinals ordinals = Ordinals.of(ballots);
        List<String> options = ballots.options();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("judges", ballots.size());
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int option = 0; option < options.size(); option++) {
            rows.put(options.get(option), row(ordinals, option));
        }
        working.put("majorities", rows);
        return new Outcome(
                "best-of-majority",
                Ordering.of(options)
                        .by("majority", option -> Fraction.of(-ordinals.majorityPlace(option)))
                        .by("greater majority", option -> Fraction.of(majority(ordinals, option)))
                        .by("ordinals of the majority", option -> Fraction.of(-sum(ordinals, option)))
                        .by("all ordinals", option -> Fraction.of(-ordinals.sumOrHigher(ordinals.places(), option)))
                        .shownAs(value -> value.numerator().negate().toString())
                        .places(),
                working,
                Shown.warnings(ballots));
    }

    private static Map<String, Object> row(Ordinals ordinals, int option) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", ordinals.majorityPlace(option));
        row.put("judges", majority(ordinals, option));
        row.put("ordinals_of_the_majority", sum(ordinals, option));
        row.put("all_ordinals", ordinals.sumOrHigher(ordinals.places(), option));
        return row;
    }

    private static long majority(Ordinals ordinals, int option) {
        return ordinals.orHigher(ordinals.majorityPlace(option), option);
    }

    private static long sum(Ordinals ordinals, int option) {
        return ordinals.sumOrHigher(ordinals.majorityPlace(option), option);
    }
}
