package org.laurel.workflow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
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

    /** How many entries of a state and category came somewhere. */
    private record Part(String state, String category, long entries) {

        /** An empty code stands for all. */
        boolean isOf(String wantedState, String wantedCategory) {
            return (wantedState.isEmpty() || wantedState.equals(state))
                    && (wantedCategory.isEmpty() || wantedCategory.equals(category));
        }
    }

    /** One step of the funnel: its word, and who came there. */
    private record Step(String word, List<Part> parts) {

        long of(String state, String category) {
            return parts.stream()
                    .filter(part -> part.isOf(state, category))
                    .mapToLong(Part::entries)
                    .sum();
        }
    }

    private final Edition edition;
    private final UnaryOperator<String> said;
    private final List<Step> steps;

    Funnel(
            Edition edition,
            UnaryOperator<String> said,
            List<Reached> reached,
            List<Finalists.Count> finalists,
            List<Results.Medals> medals) {
        this.edition = edition;
        this.said = said;
        this.steps = steps(reached, finalists, medals);
    }

    private static List<Step> steps(
            List<Reached> reached, List<Finalists.Count> finalists, List<Results.Medals> medals) {
        List<Step> steps = new ArrayList<>(List.of(
                step(What.BEGUN, reached, Reached::registered),
                step(What.SUBMITTED, reached, Reached::submitted),
                step(What.ACCEPTED, reached, Reached::accepted),
                step(What.NOMINATED, reached, Reached::nominated)));
        if (!finalists.isEmpty()) {
            steps.add(new Step(
                    Phrase.of("workflow.figures.finalists"),
                    finalists.stream()
                            .map(one -> new Part(one.state(), one.category(), one.entries()))
                            .toList()));
        }
        if (!medals.isEmpty()) {
            steps.add(new Step(
                    Phrase.of("workflow.figures.medals"),
                    medals.stream()
                            .map(one -> new Part(one.state(), one.category(), one.medals()))
                            .toList()));
        }
        return steps;
    }

    private static Step step(What happened, List<Reached> reached, ToLongFunction<Reached> count) {
        return new Step(
                Phrase.word(happened),
                reached.stream()
                        .map(one -> new Part(one.state(), one.category(), count.applyAsLong(one)))
                        .toList());
    }

    /** All of it as a picture, with the categories in its table. */
    Bars bars() {
        List<Bars.Bar> bars = steps.stream()
                .map(step -> new Bars.Bar(step.word(), step.of("", "")))
                .toList();
        return new Bars("funnel", Phrase.of("workflow.figures.funnel"), about(bars), bars, byCategory());
    }

    private static String about(List<Bars.Bar> bars) {
        return bars.stream().map(bar -> bar.label() + ": " + bar.count()).collect(Collectors.joining(", "));
    }

    private Figures byCategory() {
        Stream<List<String>> rows =
                edition.categories().stream().map(category -> row(said.apply(category.name()), "", category.code()));
        return figures(Phrase.of("entry.list.category"), rows);
    }

    /** The same with a row for each state. */
    Figures byState() {
        Stream<List<String>> rows =
                edition.states().stream().map(state -> row(said.apply(state.name()), state.code(), ""));
        return figures(Phrase.of("workflow.monitor-entries.state"), rows);
    }

    private Figures figures(String of, Stream<List<String>> rows) {
        List<String> heads =
                Stream.concat(Stream.of(of), steps.stream().map(Step::word)).toList();
        return new Figures(
                heads,
                Stream.concat(rows, Stream.of(row(Phrase.of("workflow.monitor-entries.all"), "", "")))
                        .toList());
    }

    private List<String> row(String name, String state, String category) {
        return Stream.concat(Stream.of(name), steps.stream().map(step -> String.valueOf(step.of(state, category))))
                .toList();
    }
}
