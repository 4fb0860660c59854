package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.Json;

/** What each method does when its first number is equal, by hand. */
class EqualNumbersAreToldApartTest {

    private static BallotBox box(String... options) {
        return Ballots.box(List.of(options));
    }

    /** The ranks of A, B, C ... on a ballot; 0 is unranked. */
    private static BallotBox marks(BallotBox box, int... ranks) {
        for (int option = 0; option < ranks.length; option++) {
            if (ranks[option] > 0) {
                box.rank(ranks[option], option);
            }
        }
        box.cast(1);
        return box;
    }

    private static String order(Outcome outcome) {
        return outcome.places().stream()
                .map(place -> String.join("&", place.options()) + " " + place.value() + " " + place.decidedBy())
                .collect(Collectors.joining(", "));
    }

    @Test
    void ofEqualStarsWhoIsPreferredComesToTheRunoff() {
        // stars A 5+4 = 9, B 3+4 = 7, C 4+3 = 7; B and C are even; fives: none of them
        BallotBox even = marks(marks(box("A", "B", "C"), 1, 3, 2), 2, 2, 3);
        assertThat(order(Star.of(even.ballots()))).isEqualTo("A 9 stars, B&C 7 shared");
        assertThat(Star.of(even.ballots()).warnings())
                .containsExactly("more than two options are equal for the run-off, so none is held");
        BallotBox preferred = marks(marks(marks(box("A", "B", "C"), 1, 2, 3), 1, 2, 3), 1, 5, 3);
        // stars A 15, B 4+4+1 = 9, C 3+3+3 = 9; two of three prefer B to C
        assertThat(order(Star.of(preferred.ballots())))
                .isEqualTo("A 3 run-off, B 0 run-off, C 9 preferred among equals");
        assertThat(Star.of(preferred.ballots()).warnings()).isEmpty();
    }

    @Test
    void ofTwoOptionsTheRunoffDecidesAndEqualOnesGoByStarsThenFives() {
        // stars A 5+1 = 6, B 4+3 = 7
        assertThat(order(Star.of(marks(marks(box("A", "B"), 1, 2), 5, 3).ballots())))
                .isEqualTo("B 1 stars, A 1 stars");
        assertThat(order(Star.of(marks(marks(box("A", "B"), 1, 2), 2, 1).ballots())))
                .isEqualTo("A&B 1 shared");
        // 5 and 2 stars against 3 and 4: seven each, one ballot each, one five
        assertThat(order(Star.of(marks(marks(box("A", "B"), 1, 3), 4, 2).ballots())))
                .isEqualTo("A 1 five stars, B 1 five stars");
    }

    @Test
    void theWorkingOfStarsShowsTheRunoff() {
        Outcome outcome = Star.of(marks(marks(marks(box("A", "B", "C"), 1, 2, 6), 5, 2, 6), 3, 2, 1)
                .ballots());
        assertThat(Json.of(outcome.working())).isEqualTo("""
                {
                  "ballots": 3,
                  "stars": {
                    "A": "9",
                    "B": "12",
                    "C": "5"
                  },
                  "five_stars": {
                    "A": "1",
                    "B": "0",
                    "C": "1"
                  },
                  "runoff": {
                    "B": 2,
                    "A": 1
                  }
                }""");
    }

    @Test
    void nominationsAreLoggedRoundByRound() {
        Ballots ballots = box("A", "B", "C", "D")
                .cast(4, "A")
                .cast(3, "B", "C")
                .cast(2, "D", "C")
                .ballots();
        // points A 4, B 1.5, C 2.5, D 1; of D and B, D is on two ballots; then B 1.5, C 3.5, and B is on three
        Outcome outcome = EPluribusHugo.of(ballots, 2);
        assertThat(order(outcome)).isEqualTo("C 5 points, A 4 points, B 1.5 round 2, D 1 round 1");
        assertThat(Json.of(outcome.working().get("rounds"))).isEqualTo("""
                [
                  {
                    "round": 1,
                    "points": {
                      "B": "1.5",
                      "D": "1"
                    },
                    "compared_nominations": {
                      "B": 3,
                      "D": 2
                    },
                    "out": ["D"]
                  },
                  {
                    "round": 2,
                    "points": {
                      "B": "1.5",
                      "C": "3.5"
                    },
                    "compared_nominations": {
                      "B": 3,
                      "C": 5
                    },
                    "out": ["B"]
                  }
                ]""");
        assertThat(EPluribusHugo.of(ballots, 4).working().get("rounds")).isEqualTo(List.of());
    }

    @Test
    void equalPointSumsGoByThePublicThenByItsVoicesThenByItsHighestPoints() {
        List<BigDecimal> points = Stream.of("3", "2", "1").map(BigDecimal::new).toList();
        Ballots juries = box("A", "B", "C").cast(1, "A", "B").ballots();
        // 3 + 2 against 2 + 3
        assertThat(order(PointSums.of(
                        juries, box("A", "B", "C").cast(1, "B", "A").ballots(), points)))
                .isEqualTo("B 5 points of the public, A 5 points of the public, C 0 points");
        Ballots none = box("A", "B", "C").ballots();
        BallotBox voices = box("A", "B", "C").cast(1, "B").cast(1, "C", "A").cast(1, "C", "A");
        assertThat(order(PointSums.of(none, voices.ballots(), points))).isEqualTo("C 6 points, A 4 points, B 3 points");
        // two each from the public: A once two points, B twice one
        BallotBox twice = box("A", "B", "C", "D").cast(1, "C", "A", "B").cast(1, "C", "D", "B");
        assertThat(order(PointSums.of(box("A", "B", "C", "D").ballots(), twice.ballots(), points)))
                .isEqualTo("C 6 points, B 2 number of publics, A&D 2 shared");
        // four each: A 2 + 2, B 3 + 1: as many voices, and B has the higher points
        BallotBox countBack = box("A", "B", "C", "D").cast(1, "B", "A").cast(1, "C", "A", "B");
        assertThat(order(PointSums.of(box("A", "B", "C", "D").ballots(), countBack.ballots(), points)))
                .isEqualTo("B 4 count-back of the public, A 4 count-back of the public, C 3 points, D 0 points");
        assertThatThrownBy(() -> PointSums.of(juries, box("A").ballots(), points))
                .hasMessage("juries and publics have the same options");
    }

    @Test
    void judgesWhoHaveOptionsEqualOrUnrankedPutThemOnOnePlace() {
        // judge 1: A 1, B and C 2; judge 2: B 1, A and C last; judge 3: A 1, B 2, C 3
        BallotBox judges = marks(marks(marks(box("A", "B", "C"), 1, 2, 2), 0, 1, 0), 1, 2, 3);
        assertThat(order(Skating.of(List.of(judges.ballots())))).isEqualTo("A 1 rule 5, B 2 rule 6, C 3 rule 6");
        assertThat(order(BestOfMajority.of(judges.ballots())))
                .isEqualTo("A 1 majority, B 2 greater majority, C 2 greater majority");
        assertThat(order(OneByOne.of(judges.ballots()))).isEqualTo("A 2 wins, B 1 wins, C 0 wins");
    }
}
