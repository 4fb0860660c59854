package org.laurel.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.result.CategoryResult;
import org.laurel.result.CategoryResult.Placed;

/**
 * Results for a rehearsal: the edition's own categories and medals, and names that say that they are invented. They touch
 * no entry and follow from the rules file alone. In the second category two share the first place and in the last nothing
 * is awarded, because a hall should have seen both before they happen.
 */
final class InventedResults {

    private static final int SHARED = 1;

    private final Edition edition;
    private final List<String> medals;

    private InventedResults(Edition edition) {
        this.edition = edition;
        this.medals = edition.medals();
    }

    static List<CategoryResult> of(Edition edition) {
        InventedResults invented = new InventedResults(edition);
        return IntStream.range(0, edition.categories().size())
                .mapToObj(invented::result)
                .toList();
    }

    /** In each category of each vote of the rules that is an award of its own. */
    static List<Choice> ofThePublic(Edition edition) {
        String state = edition.states().get(0).code();
        Choice.First first = new Choice.First("Invented entry P", "Invented company P", state);
        return edition.stages().stream()
                .filter(stage -> stage.isPublicVote() && !stage.isCountedAtClosing())
                .flatMap(stage -> edition.categories().stream()
                        .map(category -> new Choice(stage.name(), category.name(), List.of(first))))
                .toList();
    }

    private CategoryResult result(int number) {
        Category category = edition.categories().get(number);
        boolean last = number > SHARED && number == edition.categories().size() - 1;
        return new CategoryResult(
                category.code(),
                category.name(),
                last ? List.of() : places(number),
                List.of(),
                last ? Optional.of("An invented reason: fewer than three entries.") : Optional.empty());
    }

    private List<Placed> places(int number) {
        List<Placed> places = new ArrayList<>();
        for (int i = 0; i < medals.size(); i++) {
            boolean shares = number == SHARED && i == 1;
            int place = shares ? 1 : i + 1;
            places.add(placed(number, i, place, medals.get(place - 1)));
        }
        return places;
    }

    private Placed placed(int category, int i, int place, String medal) {
        var state = edition.states()
                .get((category * medals.size() + i) % edition.states().size());
        String name = (char) ('A' + i % 26) + "";
        return new Placed(
                place,
                Optional.of(medal),
                "",
                "",
                "Invented entry " + name,
                "Invented company " + name,
                state.code(),
                "",
                "");
    }
}
