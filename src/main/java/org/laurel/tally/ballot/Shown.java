package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.laurel.tally.Fraction;

/** How numbers appear in a working, and the warnings that any method gives. */
final class Shown {

    private Shown() {}

    static Map<String, Object> byName(List<String> options, IntFunction<Fraction> value) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int option = 0; option < options.size(); option++) {
            row.put(options.get(option), value.apply(option).decimal());
        }
        return row;
    }

    /** Where nothing is said of unranked options, also whether the ballots compare all options. */
    static List<String> warnings(Ballots ballots, Unranked unranked) {
        List<String> usual = warnings(ballots);
        return usual.isEmpty() && unranked == Unranked.IGNORED ? RankedTogether.warnings(ballots) : usual;
    }

    static List<String> warnings(Ballots ballots) {
        if (ballots.options().isEmpty()) {
            return List.of("there are no options");
        }
        return ballots.size() == 0 ? List.of("there are no ballots: nothing separates the options") : List.of();
    }
}
