package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotsThatCompareTooLittleTest {

    private static final Set<BallotMethod> READ_UNRANKED = EnumSet.of(
            BallotMethod.BORDA,
            BallotMethod.COPELAND,
            BallotMethod.SCHULZE,
            BallotMethod.RANKED_PAIRS,
            BallotMethod.MAJORITY_JUDGMENT);

    private static List<String> warnings(BallotMethod method, Ballots ballots, Unranked unranked) {
        return method.count(List.of(ballots), BallotMethod.Settings.USUAL.withUnranked(unranked)).warnings().stream()
                .filter(warning -> !warning.startsWith("lots were drawn"))
                .toList();
    }

    private static BallotBox box(String... options) {
        return Ballots.box(List.of(options));
    }

    @Test
    void optionsThatNoBallotRanksTogetherAreNamedByTheirGroups() {
        Ballots apart =
                box("A", "B", "C", "D", "E").cast(3, "C", "A").cast(2, "D", "B").ballots();
        for (BallotMethod method : BallotMethod.values()) {
            assertThat(warnings(method, apart, Unranked.LAST)).as(method.word()).isEmpty();
            assertThat(warnings(method, apart, Unranked.IGNORED))
                    .as(method.word())
                    .isEqualTo(
                            READ_UNRANKED.contains(method)
                                    ? List.of(
                                            "No ballot ranks options of these 3 groups together: A, C; B, D; E. With unranked"
                                                    + " options ignored, options of different groups are never compared.")
                                    : List.of());
        }
    }

    @Test
    void aChainOfBallotsLinksItsOptions() {
        Ballots chain = box("A", "B", "C", "D")
                .cast(1, "D", "A")
                .cast(1, "B", "C")
                .cast(1, "A", "C")
                .ballots();
        assertThat(warnings(BallotMethod.SCHULZE, chain, Unranked.IGNORED)).isEmpty();
    }

    @Test
    void ofManyGroupsTheFirstEightAreNamed() {
        List<String> options = IntStream.range(0, 10).mapToObj(i -> "O" + i).toList();
        BallotBox box = Ballots.box(options);
        options.forEach(option -> box.cast(1, option));
        assertThat(warnings(BallotMethod.COPELAND, box.ballots(), Unranked.IGNORED))
                .containsExactly(
                        "No ballot ranks options of these 10 groups together: O0; O1; O2; O3; O4; O5; O6; O7; and"
                                + " 2 more. With unranked options ignored, options of different groups are never compared.");
    }

    @Test
    void whereNothingWasCastThatAloneIsSaid() {
        assertThat(warnings(BallotMethod.BORDA, box("A", "B").ballots(), Unranked.IGNORED))
                .containsExactly("there are no ballots: nothing separates the options");
        assertThat(warnings(BallotMethod.BORDA, box("A").cast(1, "A").ballots(), Unranked.IGNORED))
                .isEmpty();
    }
}
