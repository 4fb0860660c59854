package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plurality: each ballot is one vote for its first option, and most votes win. A ballot with several first options is split
 * equally between them.
 *
 * <p>Shapes: one number per option. Units: votes, exact fractions. Errors: none; without ballots all options share the first
 * place. Source: the rule has no author; the name is H. R. Droop's, "On methods of electing representatives", 1881.
 */
public final class Plurality {

    private Plurality() {}

    public static Outcome of(Ballots ballots) {
        Tops tops = Tops.of(ballots);
        List<String> options = ballots.options();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("votes", Shown.byName(options, tops::votes));
        return new Outcome(
                "plurality", Ordering.of(options).by("votes", tops::votes).places(), working, Shown.warnings(ballots));
    }
}
