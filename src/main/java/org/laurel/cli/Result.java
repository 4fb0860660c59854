package org.laurel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Json;
import org.laurel.tally.ballot.Outcome;
import org.laurel.tally.ballot.Outcome.Place;

/** A tally as the command line prints it, whether it came from ballots or from scores. */
record Result(
        String method, List<Place> places, Map<String, Object> working, List<String> sentences, List<String> warnings) {

    static Result of(Outcome outcome) {
        return new Result(outcome.method(), outcome.places(), outcome.working(), List.of(), outcome.warnings());
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("method", method);
        all.put("places", places.stream().map(Result::place).toList());
        all.put("working", working);
        all.put("warnings", warnings);
        return Json.of(all);
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("place", place.place());
        one.put("options", place.options());
        one.put("value", place.value());
        one.put("decided_by", place.decidedBy());
        return one;
    }

    String text() {
        int width =
                places.stream().mapToInt(place -> names(place).length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(method);
        places.forEach(place -> lines.add(String.format(
                java.util.Locale.ROOT,
                "%4d. %-" + Math.max(1, Math.min(60, width)) + "s  %s  (%s)",
                place.place(),
                names(place),
                place.value(),
                place.decidedBy())));
        sentences.forEach(sentence -> lines.add("  " + sentence));
        warnings.forEach(warning -> lines.add("Note: " + warning));
        return String.join(System.lineSeparator(), lines);
    }

    private static String names(Place place) {
        return String.join(", ", place.options());
    }
}
