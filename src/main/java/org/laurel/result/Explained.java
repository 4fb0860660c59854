package org.laurel.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.entry.NamedEntry;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Step;

/** Standings in the public's words: entries by name, and for each two neighbours what put the one before the other. */
record Explained(Standings standings, Map<String, NamedEntry> names) {

    static Explained of(Standings standings, List<NamedEntry> entries) {
        Map<String, NamedEntry> names = new HashMap<>();
        entries.forEach(entry -> names.put(entry.entry(), entry));
        return new Explained(standings, names);
    }

    CategoryResult in(Category category) {
        return new CategoryResult(category.code(), category.name(), places(), sentences(), Optional.empty());
    }

    private List<Placed> places() {
        List<Placed> places = new ArrayList<>();
        for (Standing standing : standings.standings()) {
            NamedEntry named = named(standing.entry());
            places.add(new Placed(
                    standing.place(),
                    standing.medal(),
                    named.entry(),
                    named.code(),
                    named.title(),
                    named.company(),
                    named.state(),
                    standing.value(),
                    standing.decidedBy()));
        }
        return places;
    }

    private List<String> sentences() {
        return standings.comparisons().stream().map(this::sentence).toList();
    }

    private String sentence(Comparison comparison) {
        String first = quoted(comparison.first());
        String second = quoted(comparison.second());
        String who =
                comparison.shared() ? first + " and " + second + " share their place" : first + " before " + second;
        return who + ": " + comparison.steps().stream().map(Explained::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Step step) {
        String rung = step.rung().replace('-', ' ');
        return step.first().equals(step.second())
                ? rung + " " + step.first() + " each"
                : rung + " " + step.first() + " to " + step.second();
    }

    private String quoted(String entry) {
        return "“" + named(entry).title() + "”";
    }

    private NamedEntry named(String entry) {
        return Optional.ofNullable(names.get(entry)).orElseThrow();
    }
}
