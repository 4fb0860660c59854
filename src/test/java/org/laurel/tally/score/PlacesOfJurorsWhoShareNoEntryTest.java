package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laurel.tally.score.Panel.rules;
import static org.laurel.tally.score.Panel.table;
import static org.laurel.tally.score.Panel.tally;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;

class PlacesOfJurorsWhoShareNoEntryTest {

    private static final String TWO_GROUPS =
            "The plan falls into 2 groups that share no juror: jurors J1, J2 with entries"
                    + " A, B; jurors J3, J4 with entries C, D. Scores from different groups cannot be compared.";

    private static ScoreTable.Builder apart() {
        return table("A 9 8 - -", "B 7 6 - -", "C - - 5 4", "D - - 3 2");
    }

    @Test
    void theyAreGivenByTheRulesAndTheGroupsAreNamed() {
        Standings standings = tally(rules(), apart());
        assertThat(standings.standings()).hasSize(4);
        assertThat(standings.warnings()).containsExactly(TWO_GROUPS);
        assertThat(standings.settled()).isTrue();
    }

    @Test
    void everyWayOfGatheringIsWarnedOf() {
        for (Method method : List.of(Method.SUM, Method.MEDIAN)) {
            assertThat(tally(rules().aggregation(Aggregation.of(Per.CRITERION, method)), apart())
                            .warnings())
                    .containsExactly(TWO_GROUPS);
        }
    }

    @Test
    void aJurorWhoScoredInBothGroupsLinksThem() {
        assertThat(tally(rules(), table("A 9 8 - -", "B 7 6 - -", "C - 5 5 4", "D - - 3 2"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aSheetThatDoesNotCountLinksNothing() {
        assertThat(tally(rules(), table("A 9 8 - -", "B 7 6 - -", "C - x 5 4", "D - - 3 2"))
                        .warnings())
                .containsExactly(TWO_GROUPS);
    }

    @Test
    void entriesWithoutAPlaceAndJurorsWithoutASheetAreNoGroups() {
        assertThat(tally(rules(), table("A 9 8 -", "B 7 6 -", "C - - -")).warnings())
                .isEmpty();
        assertThat(tally(rules().minimumSheets(2), table("A 9 8 -", "B 7 6 -", "C - - 5"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void whereNothingIsPlacedNothingIsCompared() {
        assertThat(tally(rules().completeness(Completeness.BLOCK), apart()).warnings())
                .isEmpty();
    }
}
