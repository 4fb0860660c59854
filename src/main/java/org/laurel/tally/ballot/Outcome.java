package org.laurel.tally.ballot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ballots came to under one method.
 *
 * @param method the method's name
 * @param places the places, best first: 1, 2, 2, 4
 * @param working the numbers on the way, in a fixed order: strings, whole numbers, lists and maps of them
 * @param warnings what a person should know
 */
public record Outcome(String method, List<Place> places, Map<String, Object> working, List<String> warnings) {

    public Outcome {
        places = List.copyOf(places);
        working = Collections.unmodifiableMap(new LinkedHashMap<>(working));
        warnings = List.copyOf(warnings);
    }

    /**
     * One place and the options on it, in the order of their names.
     *
     * @param value the number that put them there, as a decimal, or what the method has in its stead
     * @param decidedBy the rule that put them there
     */
    public record Place(int place, List<String> options, String value, String decidedBy) {
        public Place {
            options = List.copyOf(options);
        }
    }

    /** The options on the first place; empty without options. */
    public List<String> winners() {
        return places.isEmpty() ? List.of() : places.get(0).options();
    }
}
