package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeveralDancesTest {

    private static Arbitrary<Profile> strict() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(options -> Arbitraries.shuffle(
                                IntStream.rangeClosed(1, options).boxed().toList())
                        .list()
                        .ofMaxSize(9)
                        .map(ballots -> new Profile(options, ballots)));
    }

    @Provide
    Arbitrary<List<Profile>> dances() {
        return Combinators.combine(strict(), Arbitraries.randoms()).as((profile, random) -> {
            List<List<Integer>> other = new ArrayList<>(profile.ballots());
            other.replaceAll(ballot -> {
                List<Integer> shuffled = new ArrayList<>(ballot);
                Collections.shuffle(shuffled, random);
                return shuffled;
            });
            return List.of(profile, new Profile(profile.options(), other));
        });
    }

    /** One dance from the judges' marks, a word for each judge: the couples in the order of that judge. */
    private static Ballots dance(String couples, String... orders) {
        BallotBox box =
                Ballots.box(couples.chars().mapToObj(Character::toString).toList());
        for (String order : orders) {
            box.cast(1, order.split(""));
        }
        return box.ballots();
    }

    private static List<String> decisions(Ballots... dances) {
        return Skating.of(List.of(dances)).places().stream()
                .map(place -> place.place() + " " + String.join("&", place.options()) + " " + place.decidedBy())
                .toList();
    }

    /** A and C have a sum of 6, A with two first places and C with one. */
    @Test
    void ofEqualSumsMostPlacesAtTheOneUnderReviewWinByRule10() {
        assertThat(decisions(dance("ABCD", "ABCD"), dance("ABCD", "CBDA"), dance("ABCD", "ACBD")))
                .containsExactly("1 A rule 10", "2 C rule 10", "3 B rule 9", "4 D rule 9");
    }

    /** A and B have a sum of 9 and two places at the third or higher: 1 and 3 against 2 and 3. */
    @Test
    void ofAsManyPlacesTheLowerSumWinsByRule10() {
        assertThat(decisions(dance("ABXYZ", "ABXYZ"), dance("ABXYZ", "XYBZA"), dance("ABXYZ", "XYABZ")))
                .containsExactly("1 X rule 9", "2 Y rule 9", "3 A rule 10", "4 B rule 10", "5 Z rule 9");
    }

    /** A, B and C have a sum of 8 and one first place; A has five of nine first marks; B then has two places at the second. */
    @Test
    void whoAreLeftOverByRule11AreLookedAtAfreshByRule10() {
        assertThat(decisions(
                        dance("ABCXY", "ABXCY", "ABXCY", "ABXCY"),
                        dance("ABCXY", "BYCAX", "BYCAX", "ABYCX"),
                        dance("ABCXY", "CYAXB", "CYAXB", "ACYXB")))
                .containsExactly("1 A rule 11", "2 B rule 10", "3 C rule 10", "4 Y rule 9", "5 X rule 9");
    }

    /** A and B have a first and a second place each; of all six marks four put B first, and two put A there. */
    @Test
    void whoIsLeftOverByRule11HasThePlaceByRule11Too() {
        assertThat(decisions(dance("ABC", "ABC", "ABC", "BAC"), dance("ABC", "BAC", "BAC", "BAC")))
                .containsExactly("1 B rule 11", "2 A rule 11", "3 C rule 9");
    }

    @Property(tries = 300, seed = "20260115")
    void severalDancesPlaceEveryCoupleToo(@ForAll("dances") List<Profile> dances) {
        Outcome outcome = Skating.of(dances.stream().map(Profile::cast).toList());
        assertThat(outcome.places().stream()
                        .mapToInt(place -> place.options().size())
                        .sum())
                .isEqualTo(dances.get(0).options());
    }
}
