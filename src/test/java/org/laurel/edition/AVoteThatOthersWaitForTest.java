package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AVoteThatOthersWaitForTest {

    private static final String VOTE = """
              - id: vote
                name: Vote
                kind: public
                opens: scoring-closes
                closes: CLOSES
                ballots: {method: plurality, choices: 1}
                MORE
            """;

    private static List<String> problems(String closes, String more) {
        String vote = VOTE.replace("CLOSES", closes).replace("MORE", more);
        return SmallEdition.file().with("  - id: final\n", vote + "  - id: final\n").problems().stream()
                .map(problem -> problem.replaceFirst("^small.yaml:[0-9]+: ", ""))
                .toList();
    }

    @Test
    void closesBeforeTheStageOpensThatTakesWhomItLetsThrough() {
        assertThat(problems("final-opens", "cut: {places: 3, at-tie: extend}")).isEmpty();
        assertThat(problems("final-closes", "cut: {places: 3, at-tie: extend}"))
                .containsExactly("\"opens\" is before final-closes, who goes on from stage \"vote\" is known when its"
                        + " vote has closed");
    }

    @Test
    void mayBeAnAwardOfItsOwnAtAnyTime() {
        assertThat(problems("final-closes", "medals: [choice]")).isEmpty();
    }

    @Test
    void addsToAJurysPointsAndToNothingElse() {
        for (String stage : List.of("jury", "final", "vote", "nothing")) {
            assertThat(problems("final-opens", "adds-to: " + stage))
                    .as(stage)
                    .containsExactly("\"adds-to\" names no stage that takes points, name a jury's stage with"
                            + " medal-points and public-vote: added");
        }
    }

    @Test
    void addsByOneVoteEach() {
        assertThat(SmallEdition.file()
                        .with(
                                "cut: {places: 3, at-tie: extend}",
                                "cut: {places: 3, at-tie: extend}\n    adds-to: final")
                        .problems())
                .containsExactly("small.yaml:69: \"adds-to\" stands where it cannot, a public stage adds by plurality"
                        + " with one choice");
    }
}
