package org.laurel.workflow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.edition.Edition;
import org.laurel.entry.EntryFigures.Reached;
import org.laurel.entry.Step.What;
import org.laurel.finale.Finalists;
import org.laurel.platform.Phrase;
import org.laurel.plot.Bars;
import org.laurel.plot.Figures;
import org.laurel.result.Results;

/**
 * How many of an edition's entries came how far: each bar counts whoever came at least there, so that none is longer than the
 * one above it. The finalists' bar is there once somebody is in a final, the medals' once they are released.
 */
final class Funnel {

    private final Edition edition;
    private final List<Reached> reached;
    private final List<Finalists.Count> finalists;
    private final List<Results.Medals> medals;

    Funnel(Edition edition, List<Reached> reached, List<Finalists.Count> finalists, List<Results.Medals> medals) {
        this.edition = edition;
        this.reached = reached;
        this.finalists = finalists;
        this.medals = medals;
    }

    /** One step of the funnel: its word, and how many of a state and category came there; empty stands for all. */
    private record Step(String word, Count count) {}

    private interface Count {
        long of(String state, String category);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(
                step(What.BEGUN, Reached::registered),
                step(What.SUBMITTED, Reached::submitted),
                step(What.ACCEPTED, Reached::accepted),
                step(What.NOMINATED, Reached::nominated)));
        if (!finalists.isEmpty()) {
            steps.add(new Step(
                    Phrase.of("workflow.figures.finalists"),
                    (state, category) -> sum(
                            finalists,
                            Finalists.Count::state,
                            state,
                            Finalists.Count::category,
                            category,
                            Finalists.Count::entries)));
        }
        if (!medals.isEmpty()) {
            steps.add(new Step(
                    Phrase.of("workflow.figures.medals"),
                    (state, category) -> sum(
                            medals,
                            Results.Medals::state,
                            state,
                            Results.Medals::category,
                            category,
                            Results.Medals::medals)));
        }
        return steps;
    }

    private Step step(What happened, ToLongFunction<Reached> count) {
        return new Step(
                Phrase.word(happened),
                (state, category) -> sum(reached, Reached::state, state, Reached::category, category, count));
    }

    private static <T> long sum(
            List<T> all,
            Function<T, String> stateOf,
            String state,
            Function<T, String> categoryOf,
            String category,
            ToLongFunction<T> count) {
        return all.stream()
                .filter(is(stateOf, state).and(is(categoryOf, category)))
                .mapToLong(count)
                .sum();
    }

    private static <T> Predicate<T> is(Function<T, String> of, String wanted) {
        return one -> wanted.isEmpty() || of.apply(one).equals(wanted);
    }

    /** All of it as a picture, with the categories in its table. */
    Bars bars() {
        List<Bars.Bar> bars = steps().stream()
                .map(step -> new Bars.Bar(step.word(), step.count().of("", "")))
                .toList();
        return new Bars("funnel", Phrase.of("workflow.figures.funnel"), about(bars), bars, byCategory());
    }

    private static String about(List<Bars.Bar> bars) {
        return bars.stream().map(bar -> bar.label() + ": " + bar.count()).collect(Collectors.joining(", "));
    }

    private Figures byCategory() {
        Stream<List<String>> rows =
                edition.categories().stream().map(category -> row(category.name(), "", category.code()));
        return figures(Phrase.of("entry.list.category"), rows);
    }

    /** The same with a row for each state. */
    Figures byState() {
        Stream<List<String>> rows = edition.states().stream().map(state -> row(state.name(), state.code(), ""));
        return figures(Phrase.of("workflow.monitor-entries.state"), rows);
    }

    private Figures figures(String of, Stream<List<String>> rows) {
        List<String> heads =
                Stream.concat(Stream.of(of), steps().stream().map(Step::word)).toList();
        return new Figures(
                heads,
                Stream.concat(rows, Stream.of(row(Phrase.of("workflow.monitor-entries.all"), "", "")))
                        .toList());
    }

    private List<String> row(String name, String state, String category) {
        return Stream.concat(
                        Stream.of(name),
                        steps().stream().map(step -> String.valueOf(step.count().of(state, category))))
                .toList();
    }
}
