package org.laurel.bundle;

import java.math.BigDecimal;
import org.laurel.tally.ballot.Outcome;
import org.laurel.tally.score.Medals;

/** What a place of a public vote brings. */
final class VoteMedals {

    private VoteMedals() {}

    /** Empty without one; a threshold compares the number that put the entry on its place. */
    static String of(Medals medals, Outcome.Place place) {
        if (medals instanceof Medals.ByPlace byPlace) {
            return place.place() <= byPlace.medals().size() ? byPlace.medals().get(place.place() - 1) : "";
        }
        BigDecimal value = new BigDecimal(place.value());
        return ((Medals.ByThreshold) medals)
                .thresholds().stream()
                        .filter(one -> !one.firstPlaceOnly() || place.place() == 1)
                        .filter(one -> value.compareTo(one.atLeast()) >= 0)
                        .findFirst()
                        .map(Medals.Threshold::medal)
                        .orElse("");
    }
}
