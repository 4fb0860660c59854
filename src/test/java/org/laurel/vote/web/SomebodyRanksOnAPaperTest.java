package org.laurel.vote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SomebodyRanksOnAPaperTest {

    @Test
    void theLowestNumberIsTheBestPlaceWhateverTheOrderOfTheFields() {
        assertThat(FilledPaper.ranked(
                                Map.of("place-a", "10", "place-b", " 2 ", "place-c", "", "press", "1", "place-d", "1"))
                        .bestFirst())
                .containsExactly("d", "b", "a");
    }

    @Test
    void onePlaceForTwoNamesNothingAndKeepsWhatWasWritten() {
        FilledPaper paper = FilledPaper.ranked(Map.of("place-a", "1", "place-b", "1"));
        assertThat(paper.bestFirst()).isEmpty();
        assertThat(paper.places()).isEqualTo(Map.of("a", "1", "b", "1"));
    }

    @Test
    void whatIsNoPlaceNamesNothing() {
        for (String written : List.of("0", "-1", "1.5", "first", "99999")) {
            assertThat(FilledPaper.ranked(Map.of("place-a", written)).bestFirst())
                    .as(written)
                    .isEmpty();
        }
    }
}
