package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EachMethodByHandTest {

    private static BallotBox box(String... options) {
        return Ballots.box(List.of(options));
    }

    /** A ballot of judge's marks: the rank of A, of B, of C ... */
    private static void marks(BallotBox box, int... ranks) {
        for (int option = 0; option < ranks.length; option++) {
            box.rank(ranks[option], option);
        }
        box.cast(1);
    }

    private static String order(Outcome outcome) {
        return outcome.places().stream()
                .map(place -> String.join("&", place.options()) + " " + place.value() + " " + place.decidedBy())
                .collect(Collectors.joining(", "));
    }

    @Test
    void bordaHasFourForms() {
        Ballots ballots = box("A", "B", "C").cast(3, "A", "B", "C").cast(2, "B").ballots();
        assertThat(order(Borda.of(ballots, Unranked.LAST, Borda.Form.STANDARD))).isEqualTo("A&B 7 shared, C 1 points");
        assertThat(order(Borda.of(ballots, Unranked.LAST, Borda.Form.FROM_ONE))).isEqualTo("A&B 12 shared, C 6 points");
        assertThat(order(Borda.of(ballots, Unranked.LAST, Borda.Form.MODIFIED)))
                .isEqualTo("A 9 points, B 8 points, C 3 points");
        assertThat(order(Borda.of(ballots, Unranked.LAST, Borda.Form.DOWDALL)))
                .isEqualTo("B 3.5 points, A 3 points, C 1 points");
        assertThat(order(Borda.of(ballots, Unranked.IGNORED, Borda.Form.STANDARD)))
                .isEqualTo("A 6 points, B 3 points, C 0 points");
    }

    @Test
    void unrankedOptionsAreLastOrSayNothing() {
        Ballots ballots = box("A", "B", "C")
                .cast(2, "A")
                .cast(1, "B", "A")
                .cast(1, "C", "B")
                .ballots();
        Pairwise last = Pairwise.of(ballots, Unranked.LAST);
        Pairwise ignored = Pairwise.of(ballots, Unranked.IGNORED);
        assertThat(last.preferring(0, 1)).isEqualTo(2);
        assertThat(ignored.preferring(0, 1)).isZero();
        assertThat(last.margin(0, 1)).isZero();
        assertThat(ignored.margin(1, 0)).isEqualTo(1);
    }

    @Test
    void equalMediansGoByTheNextMedians() {
        BallotBox box = box("A", "B");
        marks(box, 1, 2);
        marks(box, 2, 2);
        marks(box, 3, 2);
        marks(box, 2, 1);
        marks(box, 2, 3);
        // A 1 2 2 2 3 and B 2 2 2 1 3 are the same grades
        assertThat(order(MajorityJudgment.of(box.ballots(), Unranked.LAST))).isEqualTo("A&B 2 shared");
        marks(box, 1, 4);
        assertThat(order(MajorityJudgment.of(box.ballots(), Unranked.LAST)))
                .isEqualTo("A 2 next medians, B 2 next medians");
    }

    @Test
    void theTwoWithMostStarsAreComparedByBallots() {
        BallotBox box = box("A", "B", "C");
        marks(box, 1, 2, 6);
        marks(box, 5, 2, 6);
        marks(box, 3, 2, 1);
        // stars A 5+1+3 = 9, B 4+4+4 = 12, C 0+0+5 = 5; B is before A on two of three
        Outcome outcome = Star.of(box.ballots());
        assertThat(order(outcome)).isEqualTo("B 2 run-off, A 1 run-off, C 5 stars");
    }

    @Test
    void aNomineeOnFewestBallotsOfTheTwoLowestGoesOut() {
        Ballots ballots = box("A", "B", "C", "D")
                .cast(4, "A")
                .cast(3, "B", "C")
                .cast(2, "D")
                .ballots();
        // points A 4, B 1.5, C 1.5, D 2: B and C are lowest, on 3 ballots each with equal points, so both would go
        assertThat(EPluribusHugo.of(ballots, 2).winners()).containsExactly("A");
        assertThat(order(EPluribusHugo.of(ballots, 2))).isEqualTo("A 4 points, D 2 points, B&C 1.5 round 1");
        assertThat(EPluribusHugo.of(ballots, 3).places()).hasSize(3);
        assertThatThrownBy(() -> EPluribusHugo.of(ballots, 0)).hasMessage("there is at least 1 finalist, not 0");
    }

    @Test
    void thePublicBreaksEqualSumsOfJuriesAndPublics() {
        Ballots juries =
                box("A", "B", "C").cast(1, "A", "B", "C").cast(1, "B", "A", "C").ballots();
        Ballots publics = box("A", "B", "C").cast(1, "C", "A", "B").ballots();
        assertThat(order(PointSums.of(juries, publics, PointSums.EUROVISION)))
                .isEqualTo("A 32 points, B 30 points, C 28 points");
        Ballots other = box("A", "B", "C").cast(1, "A", "B").cast(1, "B", "A").ballots();
        assertThat(order(PointSums.of(juries, other, PointSums.EUROVISION))).isEqualTo("A&B 44 shared, C 16 points");
    }

    @Test
    void theSkatingSystemAddsLowerPlacesUntilThereIsAMajority() {
        BallotBox box = box("A", "B", "C");
        marks(box, 1, 2, 3);
        marks(box, 1, 3, 2);
        marks(box, 3, 1, 2);
        marks(box, 2, 1, 3);
        marks(box, 3, 2, 1);
        // no majority of firsts; seconds and higher: A 3, B 4, C 3; A's sum 4 is lower than C's 5
        assertThat(order(Skating.of(List.of(box.ballots())))).isEqualTo("B 1 rule 6, A 2 rule 7, C 3 rule 7");
        assertThatThrownBy(() -> Skating.of(List.of())).hasMessage("there is no dance");
        assertThatThrownBy(() -> Skating.of(List.of(box.ballots(), box("A").ballots())))
                .hasMessage("every dance has the same couples");
    }

    @Test
    void aSurplusMovesAtItsValueCutToFiveDecimals() {
        Ballots ballots =
                box("A", "B", "C").cast(7, "A", "B").cast(3, "B").cast(4, "C").ballots();
        // 14 ballots, 2 seats: quota 5; surplus 2 of 7 moves at 0.28571, so B has 3 + 7 x 0.28571 = 4.99997 and not 5
        Outcome outcome = SingleTransferableVote.of(ballots, 2, Optional.empty());
        assertThat(order(outcome))
                .isEqualTo("A 7 quota, stage 1, B 4.99997 last seats, stage 3, C 4 excluded, stage 2");
        assertThat(outcome.warnings()).isEmpty();
        assertThatThrownBy(() -> SingleTransferableVote.of(ballots, 0, Optional.empty()))
                .hasMessage("there is at least 1 seat, not 0");
    }

    @Test
    void lotsAreTheSameForTheSameSeed() {
        Ballots ballots =
                box("A", "B", "C").cast(1, "A").cast(1, "B").cast(1, "C").ballots();
        Outcome drawn = SingleTransferableVote.of(ballots, 1, Optional.of("7"));
        assertThat(SingleTransferableVote.of(ballots, 1, Optional.of("7"))).isEqualTo(drawn);
        assertThat(drawn.warnings()).isNotEmpty().allMatch(warning -> !warning.contains("empty seed"));
        assertThat(SingleTransferableVote.of(ballots, 1, Optional.empty()).warnings())
                .allMatch(warning -> warning.contains("empty seed"));
    }

    @Test
    void rankedPairsLeavesOutThePairThatClosesACircle() {
        Ballots ballots = box("A", "B", "C")
                .cast(7, "A", "B", "C")
                .cast(5, "B", "C", "A")
                .cast(4, "C", "A", "B")
                .ballots();
        // B before C by 8, A before B by 6, C before A by 2: the last one closes the circle
        assertThat(order(RankedPairs.of(ballots, Unranked.LAST, Strength.MARGINS)))
                .isEqualTo("A 2 locked pairs, B 1 locked pairs, C 0 locked pairs");
    }

    @Test
    void onlyTheSkatingSystemHasSeveralDances() {
        Ballots ballots = box("A").cast(1, "A").ballots();
        assertThatThrownBy(() -> BallotMethod.IRV.count(List.of(ballots, ballots), BallotMethod.Settings.USUAL))
                .hasMessage("there are 2 dances; the skating system alone counts several");
    }
}
