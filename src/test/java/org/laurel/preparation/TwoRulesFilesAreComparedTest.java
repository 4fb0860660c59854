package org.laurel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Editions;
import org.laurel.edition.RulesText;

class TwoRulesFilesAreComparedTest {

    private static final String ADA = Editions.text("ada");

    private static List<String> changes(String before, String after) {
        return Comparison.between(Editions.tree(before), Editions.tree(after)).stream()
                .map(change -> change.kind() + " " + change.part() + ": " + change.where() + ": " + change.before()
                        + " → " + change.after())
                .toList();
    }

    @Test
    void the_same_file_differs_in_nothing_and_remarks_do_not_matter() {
        assertThat(changes(ADA, ADA.replaceAll("(?m) +# .*$", ""))).isEmpty();
    }

    @Test
    void a_changed_value_is_named_by_the_keys_and_names_that_lead_to_it() {
        RulesText text = new RulesText(ADA);
        text.set("stages/jury/judges/quorum", "8");
        text.set("categories/PUB/criteria/strategy/criteria/public-value/weight", "35");
        text.set("timetable/ceremony", "2026-01-16T18:30");
        text.set("stages/final/medals", List.of("gold", "silver"));
        assertThat(changes(ADA, text.changed()))
                .containsExactlyInAnyOrder(
                        "CHANGED stages: jury › judges › quorum: 6 → 8",
                        "CHANGED categories: PUB › criteria › strategy › criteria › public-value › weight: 30 → 35",
                        "CHANGED timetable: ceremony: 2026-01-15T18:30 → 2026-01-16T18:30",
                        "CHANGED stages: final › medals: gold, silver, bronze → gold, silver");
    }

    @Test
    void what_is_added_or_gone_is_named_once_and_not_key_by_key() {
        RulesText text = new RulesText(ADA);
        text.remove("categories/RND");
        text.set("quota/per-state", "10");
        assertThat(changes(ADA, text.changed()))
                .containsExactlyInAnyOrder(
                        "GONE categories: RND: Digital Innovation → ", "ADDED quota: per-state:  → 10");
    }
}
