package org.laurel.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.edition.Editions;
import org.laurel.edition.RulesTexts;
import org.laurel.platform.Language;
import org.laurel.translation.TranslationPlan.Row;
import org.laurel.translation.TranslationPlan.What;

class EveryBundledTableSaysEverythingTest {

    private static List<Row> rows(String edition, String language) {
        TranslationTable table =
                TranslationTable.read(BundledTables.table(edition, language).orElseThrow());
        assertThat(table.faults()).isEmpty();
        return new Planning(RulesTexts.of(Editions.named(edition)), Map.of(), table).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "id", "th", "fil", "km", "lo", "my", "tet", "pt", "fr"})
    void every_text_of_the_asean_digital_awards_once_and_in_order(String language) {
        List<Row> rows = rows("ada", language);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.what()).as(row.text()).isEqualTo(What.ADDED);
            assertThat(row.machine()).as(row.text()).isTrue();
        });
        assertThat(rows.stream().map(Row::text).toList())
                .isEqualTo(List.copyOf(RulesTexts.of(Editions.named("ada")).inOrder()));
    }

    @Test
    void a_table_that_comes_with_the_program_is_in_a_language_that_pages_are_read_in() {
        List<String> offered = Language.offered().stream().map(Language::tag).toList();
        assertThat(List.of("vi", "id", "th", "fil", "km", "lo", "my", "tet", "pt", "fr"))
                .isSubsetOf(offered);
    }

    @Test
    void other_editions_come_without_tables() {
        assertThat(Editions.shipped().stream().filter(name -> !name.equals("ada")))
                .allSatisfy(name -> assertThat(Language.offered())
                        .noneMatch(language ->
                                BundledTables.table(name, language.tag()).isPresent()));
    }
}
