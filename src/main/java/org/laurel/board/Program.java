package org.laurel.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laurel.board.Slide.Kind;
import org.laurel.board.Slide.Winner;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.platform.Phrase;
import org.laurel.result.CategoryResult;
import org.laurel.result.CategoryResult.Placed;

/**
 * The slides of a ceremony in their order: the opening, for each category its name, its medals from the last place to the
 * first and all of them together, and the closing. Who shares a place is revealed together.
 */
final class Program {

    private final Edition edition;
    private final Map<String, String> states;

    private Program(Edition edition) {
        this.edition = edition;
        this.states = edition.states().stream().collect(Collectors.toMap(MemberState::code, MemberState::name));
    }

    static List<Slide> of(Edition edition, List<CategoryResult> results, List<Choice> choices) {
        Program program = new Program(edition);
        List<Slide> slides = new ArrayList<>();
        slides.add(Slide.of(Kind.OPENING, edition.name(), ""));
        results.forEach(result -> slides.addAll(program.of(result)));
        choices.forEach(choice -> slides.addAll(program.of(choice)));
        slides.add(Slide.of(Kind.CLOSING, edition.name(), Phrase.of("board.slide.congratulations")));
        return slides;
    }

    private List<Slide> of(CategoryResult result) {
        if (result.noAward().isPresent()) {
            return List.of(
                    Slide.of(Kind.NO_AWARD, result.name(), result.noAward().get()));
        }
        TreeMap<Integer, List<Winner>> tiers = tiers(result);
        if (tiers.isEmpty()) {
            return List.of();
        }
        List<Slide> slides = new ArrayList<>();
        slides.add(Slide.of(Kind.CATEGORY, result.name(), ""));
        tiers.descendingMap().values().forEach(tier -> slides.add(reveal(result, tier)));
        slides.add(new Slide(
                Kind.PODIUM,
                result.name(),
                Optional.empty(),
                tiers.values().stream().flatMap(List::stream).toList(),
                ""));
        return slides;
    }

    /** What is voted on, and at the next press who has the most votes. */
    private List<Slide> of(Choice choice) {
        return List.of(
                Slide.of(Kind.VOTE, choice.category(), choice.vote()),
                new Slide(
                        Kind.CHOSEN,
                        choice.category(),
                        Optional.empty(),
                        choice.first().stream()
                                .map(first -> new Winner("", first.title(), first.company(), state(first.state())))
                                .toList(),
                        choice.vote()));
    }

    private String state(String code) {
        return code.isEmpty() ? "" : states.getOrDefault(code, edition.name());
    }

    private static Slide reveal(CategoryResult result, List<Winner> tier) {
        return new Slide(Kind.REVEAL, result.name(), Optional.of(tier.get(0).medal()), tier, "");
    }

    /** Who has a medal, by place. */
    private TreeMap<Integer, List<Winner>> tiers(CategoryResult result) {
        return result.places().stream()
                .filter(placed -> placed.medal().isPresent())
                .collect(Collectors.groupingBy(
                        Placed::place,
                        () -> new TreeMap<>(Comparator.naturalOrder()),
                        Collectors.mapping(this::winner, Collectors.toList())));
    }

    private Winner winner(Placed placed) {
        return new Winner(
                placed.medal().orElseThrow(),
                placed.title(),
                placed.company(),
                states.getOrDefault(placed.state(), edition.name()));
    }
}
