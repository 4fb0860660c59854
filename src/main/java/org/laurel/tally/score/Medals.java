package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;

/** Which entries are given which medal; a medal is any word: gold, winner, merit. */
public sealed interface Medals {

    Medals NONE = new ByPlace(List.of());

    /** The medals' words in their order, one for each place or condition. */
    List<String> words();

    /** The first medal to the first place, the second to the second ...; entries that share a place share its medal. */
    record ByPlace(List<String> medals) implements Medals {
        public ByPlace {
            medals = List.copyOf(medals);
        }

        @Override
        public List<String> words() {
            return medals;
        }
    }

    /** To each entry the first medal of the list whose condition it meets; any number of one medal. */
    record ByThreshold(List<Threshold> thresholds) implements Medals {
        public ByThreshold {
            thresholds = List.copyOf(thresholds);
        }

        @Override
        public List<String> words() {
            return thresholds.stream().map(Threshold::medal).toList();
        }
    }

    /**
     * A condition on an entry's total.
     *
     * @param firstPlaceOnly whether the medal is for the first place alone, if it reaches the number
     */
    record Threshold(String medal, BigDecimal atLeast, boolean firstPlaceOnly) {}
}
