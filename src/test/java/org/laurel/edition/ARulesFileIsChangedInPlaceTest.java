package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ARulesFileIsChangedInPlaceTest {

    private static final String FILE = """
            # a remark that stays
            id: small-2026   # this year's
            quota:           # the award's
              per-category: 2
            categories:
              - code: PUB
                name: Public Sector   # ours

              - code: PRV
                name: Private Sector
            # about the stages
            stages:
              - id: jury
                judges: {per: category, quorum: 2}  # a setting
                medals: [gold]
            """;

    @Test
    void values_change_where_they_stand_and_lose_their_remark() {
        RulesText text = new RulesText(FILE);
        text.set("id", "small-2027");
        text.set("quota/per-category", "2");
        text.set("stages/jury/judges/quorum", "3");
        text.set("stages/jury/medals", List.of("first", "second: best"));
        assertThat(text.changed())
                .isEqualTo(FILE.replace("small-2026   # this year's", "small-2027")
                        .replace("quorum: 2", "quorum: 3")
                        .replace("[gold]", "[first, \"second: best\"]"));
    }

    @Test
    void a_key_that_is_not_there_comes_first_in_its_block() {
        RulesText text = new RulesText(FILE);
        text.set("stages/jury/judges/partners", "1");
        text.set("quota/per-state", "4");
        assertThat(text.changed())
                .contains("judges: {partners: 1, per: category,", "  per-state: 4\n  per-category: 2\n");
    }

    @Test
    void an_item_goes_with_its_lines_and_nothing_else() {
        RulesText first = new RulesText(FILE);
        first.remove("categories/PUB");
        assertThat(first.changed()).contains("categories:\n  - code: PRV\n").doesNotContain("PUB", "ours");
        RulesText last = new RulesText(FILE);
        last.remove("categories/PRV");
        assertThat(last.changed())
                .contains("# ours\n\n# about the stages\nstages:")
                .doesNotContain("PRV");
    }

    @Test
    void a_key_goes_out_of_its_block_with_all_that_stands_under_it() {
        RulesText text = new RulesText(FILE);
        text.remove("quota");
        assertThat(text.changed()).contains("# this year's\ncategories:").doesNotContain("per-category");
    }

    @Test
    void a_remark_beside_a_block_can_be_forgotten() {
        RulesText text = new RulesText(FILE);
        text.forgetRemark("quota");
        assertThat(text.changed()).contains("\nquota:\n  per-category: 2\n");
    }

    @Test
    void whatever_is_typed_stays_one_value() {
        RulesText text = new RulesText(FILE);
        text.set("id", "x\nstages: []  # \"quoted\"");
        assertThat(Editions.tree(text.changed()))
                .containsEntry("id", "x stages: []  # \"quoted\"")
                .containsKey("stages");
    }
}
