package org.laurel.vote.web;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A ballot paper as it came back from a page.
 *
 * @param bestFirst what it names; empty if two have the same place, or a place is no whole number
 * @param places by entry, as they were written
 */
record FilledPaper(List<String> bestFirst, Map<String, String> places) {

    static final String PLACE = "place-";

    /** A paper that names, without an order. */
    static FilledPaper named(List<String> entries) {
        List<String> chosen = entries.stream().filter(one -> !one.isBlank()).toList();
        return new FilledPaper(
                chosen, chosen.stream().distinct().collect(Collectors.toMap(Function.identity(), one -> "")));
    }

    /** A paper that gives places: a field for each entry, empty for an entry without one. */
    static FilledPaper ranked(Map<String, String> fields) {
        Map<String, String> places = new TreeMap<>();
        fields.forEach((name, written) -> {
            if (name.startsWith(PLACE) && !written.isBlank()) {
                places.put(name.substring(PLACE.length()), written.strip());
            }
        });
        return new FilledPaper(bestFirst(places), places);
    }

    private static List<String> bestFirst(Map<String, String> places) {
        boolean sound = places.values().stream().allMatch(place -> place.matches("[1-9][0-9]{0,3}"))
                && new HashSet<>(places.values()).size() == places.size();
        return sound
                ? places.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(
                                (one, other) -> Integer.valueOf(one).compareTo(Integer.valueOf(other))))
                        .map(Map.Entry::getKey)
                        .toList()
                : Collections.emptyList();
    }
}
