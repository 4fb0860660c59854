package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;

/**
 * One by one: every two options are compared by the number of judges in favour of each, a judge who has them equal being in
 * favour of both; most pairs won is first, an even pair counting half, and equal numbers go by all judges in favour.
 *
 * <p>Shapes: each ballot is one judge's ordinals. Units: pairs, then judges. Unranked options are last and equal. Errors: none;
 * without ballots all options share the first place. Source: International Skating Union, results system of 1998 (one by
 * one), as explained by S. Loosemore, 1998.
 */
public final class OneByOne {

    private final Pairwise pairs;
    private final long judges;
    private final int size;

    private OneByOne(Ballots ballots) {
        pairs = Pairwise.of(ballots, Unranked.LAST);
        judges = ballots.size();
        size = ballots.options().size();
    }

    public static Outcome of(Ballots ballots) {
        OneByOne count = new OneByOne(ballots);
        List<String> options = ballots.options();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("judges", ballots.size());
        working.put("wins", Shown.byName(options, count::wins));
        working.put("judges_in_favour", Shown.byName(options, count::inFavour));
        return new Outcome(
                "obo",
                Ordering.of(options)
                        .by("wins", count::wins)
                        .by("judges in favour", count::inFavour)
                        .places(),
                working,
                Shown.warnings(ballots));
    }

    private Fraction wins(int option) {
        return Fraction.of(
                others(option)
                        .mapToLong(other -> 1L + Long.signum(pairs.margin(option, other)))
                        .sum(),
                2);
    }

    private Fraction inFavour(int option) {
        return Fraction.of(others(option)
                .mapToLong(other -> judges - pairs.preferring(other, option))
                .sum());
    }

    private IntStream others(int option) {
        return IntStream.range(0, size).filter(other -> other != option);
    }
}
