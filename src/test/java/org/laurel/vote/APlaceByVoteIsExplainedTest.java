package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Decision;
import org.laurel.platform.Language;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Medals;
import org.laurel.vote.PeoplesChoice.Chosen;
import org.laurel.vote.PeoplesChoice.InCategory;

class APlaceByVoteIsExplainedTest {

    private static Chosen chosen(int place, String title, String votes, String decidedBy) {
        return new Chosen(place, Optional.empty(), title, title, "", "VN", votes, decidedBy);
    }

    private static List<String> explained(BallotMethod method, Chosen... places) {
        return new InCategory(
                        "Vote",
                        "PUB",
                        "Public Sector",
                        new Decision.ByBallots(
                                method, BallotMethod.Settings.USUAL, 0, false, false, List.of(), null, Medals.NONE, 0),
                        9,
                        List.of(places))
                .sentences();
    }

    @Test
    void aMethodSaysItsNumbersAndItsRule() {
        assertThat(explained(
                        BallotMethod.SCHULZE,
                        chosen(1, "Rice Watch", "2", "strongest paths"),
                        chosen(2, "Flood Mirror", "1", "strongest paths")))
                .containsExactly("“Rice Watch” before “Flood Mirror”: entries behind it 2 to 1; strongest paths.");
        assertThat(explained(
                        BallotMethod.IRV,
                        chosen(1, "Rice Watch", "5", "round 3"),
                        chosen(2, "Flood Mirror", "4", "round 3")))
                .containsExactly("“Rice Watch” before “Flood Mirror”: votes 5 to 4; round 3.");
    }

    @Test
    void whoComesAfterASharedPlaceHasFewer() {
        assertThat(explained(
                        BallotMethod.COPELAND,
                        chosen(1, "Rice Watch", "2", "shared"),
                        chosen(1, "Flood Mirror", "2", "shared"),
                        chosen(3, "Night Market", "0", "pairs won")))
                .containsExactly(
                        "“Rice Watch” and “Flood Mirror” share their place: pairs won 2 each.",
                        "“Flood Mirror” before “Night Market”: pairs won 2 to 0.");
    }

    @Test
    void itIsReadInTheReadersLanguage() {
        assertThat(Language.KHMER.reading(() -> explained(
                        BallotMethod.COPELAND,
                        chosen(1, "Rice Watch", "2", "pairs won"),
                        chosen(2, "Night Market", "0", "pairs won"))))
                .allSatisfy(sentence ->
                        assertThat(sentence).contains("“Rice Watch”").doesNotContain("before", "pairs won"));
    }
}
