package org.laurel.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.entry.NamedEntry;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.result.PlaceOverrides.ByOverride;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Step;
import org.laurel.tally.score.Working.Sums;

/** Standings in the public's words: entries by name, and for each two neighbours what put the one before the other. */
record Explained(Standings standings, Map<String, NamedEntry> names, Map<String, ByOverride> overrides) {

    private static final String PLUS = " \\+ ";
    private static final Pattern NUMBER = Pattern.compile("^(\\d+).*");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)^[^(]*\\((.*)\\)$");
    static final String OVERRIDE = "override";

    static Explained of(Standings standings, List<NamedEntry> entries, Map<String, ByOverride> overrides) {
        Map<String, NamedEntry> names = new HashMap<>();
        entries.forEach(entry -> names.put(entry.entry(), entry));
        return new Explained(standings, names, overrides);
    }

    CategoryResult in(Category category) {
        return new CategoryResult(category.code(), category.name(), places(), reasons(category), Optional.empty());
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

    private List<Reason> reasons(Category category) {
        Map<String, Sums> sums =
                standings.working().sums().stream().collect(Collectors.toMap(Sums::entry, Function.identity()));
        return Stream.<Reason>concat(
                        overrides.values().stream().map(this::overridden),
                        standings.comparisons().stream().map(compared -> compared(compared, category, sums)))
                .toList();
    }

    private Reason.Overridden overridden(ByOverride override) {
        Optional<Standing> counted = standings.of(override.entry());
        return new Reason.Overridden(
                named(override.entry()).title(),
                override.place(),
                override.reason(),
                counted.map(Standing::place).orElse(0),
                counted.map(Standing::value).orElse(""));
    }

    private Reason.Compared compared(Comparison comparison, Category category, Map<String, Sums> sums) {
        return new Reason.Compared(
                named(comparison.first()).title(),
                named(comparison.second()).title(),
                comparison.shared(),
                comparison.steps().stream().map(step -> step(step, category)).toList(),
                both(sums.get(comparison.first()), sums.get(comparison.second())));
    }

    /** Where a total is what the juries and what the publics gave. */
    private static Reason.@Nullable Sums both(@Nullable Sums one, @Nullable Sums other) {
        return one == null || other == null
                ? null
                : new Reason.Sums(one.juries(), other.juries(), one.publics(), other.publics());
    }

    private static Reason.Step step(Step step, Category category) {
        return new Reason.Step(step.kind(), of(step, category), step.first(), step.second());
    }

    private static List<String> of(Step step, Category category) {
        return switch (step.kind()) {
            case POINTS -> List.of(step.rung());
            case BLOCKS, CRITERIA, SUB_CRITERIA ->
                Arrays.stream(step.rung().split(PLUS))
                        .map(id -> category.criterion(id).map(Criterion::name).orElse(id))
                        .toList();
            case COUNT_BACK, PUBLIC_COUNT_BACK ->
                List.of(NUMBER.matcher(step.rung()).replaceAll("$1"));
            case CHAIR -> List.of(IN_BRACKETS.matcher(step.rung()).replaceAll("$1"));
            default -> List.of();
        };
    }

    private NamedEntry named(String entry) {
        return Optional.ofNullable(names.get(entry)).orElseThrow();
    }
}
