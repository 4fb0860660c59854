package org.laurel.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.entry.NamedEntry;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.result.PlaceOverrides.ByOverride;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Step;
import org.laurel.tally.score.Working.Sums;

/** Standings in the public's words: entries by name, and for each two neighbours what put the one before the other. */
record Explained(Standings standings, Map<String, NamedEntry> names, Map<String, ByOverride> overrides) {

    static final String OVERRIDE = "override";

    static Explained of(Standings standings, List<NamedEntry> entries, Map<String, ByOverride> overrides) {
        Map<String, NamedEntry> names = new HashMap<>();
        entries.forEach(entry -> names.put(entry.entry(), entry));
        return new Explained(standings, names, overrides);
    }

    CategoryResult in(Category category) {
        return new CategoryResult(category.code(), category.name(), places(), sentences(), Optional.empty());
    }

    /** As counted; an entry that two people moved stands where they put it, and the medal of that place is its medal. */
    private List<Placed> places() {
        Stream<Placed> counted = standings.standings().stream()
                .filter(standing -> !overrides.containsKey(standing.entry()))
                .map(standing -> placed(standing.entry(), standing.place(), standing.medal(), standing.decidedBy()));
        Stream<Placed> moved = overrides.values().stream()
                .filter(override -> override.place() > 0)
                .map(override -> placed(override.entry(), override.place(), medalOf(override.place()), OVERRIDE));
        return Stream.concat(counted, moved)
                .sorted(Comparator.comparingInt(Placed::place))
                .toList();
    }

    private Placed placed(String entry, int place, Optional<String> medal, String decidedBy) {
        NamedEntry named = named(entry);
        String total = standings.of(entry).map(Standing::value).orElse("");
        return new Placed(
                place, medal, entry, named.code(), named.title(), named.company(), named.state(), total, decidedBy);
    }

    private Optional<String> medalOf(int place) {
        return standings.standings().stream()
                .filter(standing -> standing.place() == place)
                .findFirst()
                .flatMap(Standing::medal);
    }

    private List<String> sentences() {
        Map<String, Sums> sums =
                standings.working().sums().stream().collect(Collectors.toMap(Sums::entry, Function.identity()));
        return Stream.concat(
                        overrides.values().stream().map(this::sentence),
                        standings.comparisons().stream().map(comparison -> sentence(comparison, sums)))
                .toList();
    }

    private String sentence(ByOverride override) {
        String counted = standings
                .of(override.entry())
                .map(standing -> "place " + standing.place() + " (" + standing.value() + ")")
                .orElse("no place");
        return quoted(override.entry()) + " has " + (override.place() == 0 ? "no place" : "place " + override.place())
                + " by override, the decision of two people: " + override.reason() + " By count it has " + counted
                + ", and what follows says how that came about.";
    }

    private String sentence(Comparison comparison, Map<String, Sums> sums) {
        String first = quoted(comparison.first());
        String second = quoted(comparison.second());
        String who =
                comparison.shared() ? first + " and " + second + " share their place" : first + " before " + second;
        List<String> steps = new ArrayList<>(
                comparison.steps().stream().map(Explained::words).toList());
        Sums one = sums.get(comparison.first());
        Sums other = sums.get(comparison.second());
        if (one != null && other != null) {
            steps.set(0, steps.get(0) + " (" + bothSums(one, other) + ")");
        }
        return who + ": " + String.join("; ", steps) + ".";
    }

    /** Where a total is what the juries and what the publics gave. */
    private static String bothSums(Sums one, Sums other) {
        return "juries " + one.juries() + " to " + other.juries() + ", public " + one.publics() + " to "
                + other.publics();
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
