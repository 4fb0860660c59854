package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;

class RulesOfBallotsThatCannotWorkTest {

    private static final List<Criterion> ONE = List.of(Criterion.scored("merit", "100"));
    private static final List<Criterion> TWO =
            List.of(Criterion.scored("waltz", "50"), Criterion.scored("tango", "50"));

    private static ScoreRules.Builder by(BallotMethod method, int choices) {
        return on("0", "10", method, choices);
    }

    private static ScoreRules.Builder on(String min, String max, BallotMethod method, int choices) {
        return ScoreRules.on(Scale.of(min, max, "1"))
                .aggregation(Aggregation.ballots(new JuryBallots(method, BallotMethod.Settings.USUAL, choices, false)));
    }

    private static List<String> wrong(ScoreRules.Builder rules, List<Criterion> criteria) {
        return rules.build().contradictions(criteria, 0);
    }

    @Test
    void ballotsHaveAMethodAndNothingElseHas() {
        String sentence = "ballots are counted by a method of theirs: name it under ballots";
        assertThat(wrong(
                        ScoreRules.on(Scale.of("0", "10", "1"))
                                .aggregation(Aggregation.of(Per.JUROR_TOTAL, Method.BALLOTS)),
                        ONE))
                .containsExactly(sentence);
        Optional<JuryBallots> how =
                Optional.of(new JuryBallots(BallotMethod.BORDA, BallotMethod.Settings.USUAL, 0, false));
        assertThat(wrong(
                        ScoreRules.on(Scale.of("0", "10", "1"))
                                .aggregation(new Aggregation(Per.JUROR_TOTAL, Method.MEAN, 0, 0, List.of(), how)),
                        ONE))
                .containsExactly(sentence);
        assertThat(wrong(by(BallotMethod.BORDA, 0), TWO)).isEmpty();
    }

    @Test
    void ballotsOrderWholeSheetsAndTakeNoNumbers() {
        Optional<JuryBallots> how =
                Optional.of(new JuryBallots(BallotMethod.BORDA, BallotMethod.Settings.USUAL, 0, false));
        assertThat(wrong(
                        by(BallotMethod.BORDA, 0)
                                .aggregation(new Aggregation(Per.CRITERION, Method.BALLOTS, 0, 0, List.of(), how)),
                        ONE))
                .containsExactly("ballots order whole sheets, so they are per juror total");
        assertThat(wrong(by(BallotMethod.BORDA, 0).rounding(Rounding.halfUp(Rounding.Step.TOTAL, 1)), ONE))
                .containsExactly("ballots take no number that could be rounded");
        assertThat(wrong(by(BallotMethod.BORDA, 0).publicVote(PublicVote.ADDED), ONE))
                .containsExactly("the public's points cannot be added to ballots");
        assertThat(wrong(by(BallotMethod.BORDA, 0).ownState(OwnState.LEAVE_OUT_OF_MEAN), ONE))
                .containsExactly("own state: leave out of the mean does not go with ballots, which take no mean");
    }

    @Test
    void whatAsksForATotalDoesNotGoWithBallots() {
        Medals byThreshold = new Medals.ByThreshold(List.of(new Medals.Threshold("gold", BigDecimal.ONE, true)));
        assertThat(wrong(by(BallotMethod.SCHULZE, 0).medals(byThreshold), ONE))
                .containsExactly("ballots come to places and to no total that medals by threshold could ask for");
        assertThat(wrong(by(BallotMethod.SCHULZE, 0).checks(new Checks(BigDecimal.ONE, null)), ONE))
                .containsExactly(
                        "ballots come to places and to no total of which the first two could be near each other");
        assertThat(wrong(by(BallotMethod.SCHULZE, 0).checks(new Checks(null, BigDecimal.ONE)), ONE))
                .isEmpty();
    }

    @Test
    void whoGradesOrDancesJudgesEveryEntry() {
        assertThat(wrong(by(BallotMethod.MAJORITY_JUDGMENT, 3), ONE))
                .containsExactly(
                        "the ballots of majority-judgment judge every entry, so they have no number of choices");
        assertThat(wrong(by(BallotMethod.SKATING, 3), TWO))
                .containsExactly("the ballots of skating judge every entry, so they have no number of choices");
        assertThat(wrong(by(BallotMethod.APPROVAL, 3), TWO)).isEmpty();
        assertThat(wrong(by(BallotMethod.SKATING, 0), TWO)).isEmpty();
    }

    @Test
    void aGradeIsOneAndStarsAreNoughtToFive() {
        assertThat(wrong(by(BallotMethod.MAJORITY_JUDGMENT, 0), TWO))
                .containsExactly(
                        "the ballots of majority-judgment give an entry one grade, so they need a single scored"
                                + " criterion");
        assertThat(wrong(by(BallotMethod.STAR, 0), ONE))
                .containsExactly("the ballots of star give 0 to 5 stars, so the scale is 0 to 5 in steps of 1");
        assertThat(wrong(on("0", "5", BallotMethod.STAR, 0), ONE)).isEmpty();
    }
}
