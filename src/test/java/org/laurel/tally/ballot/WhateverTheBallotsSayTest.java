package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.laurel.tally.ballot.BallotMethod.Settings;
import org.laurel.tally.ballot.Outcome.Place;

/** What every method owes the voters, whatever they write: the axioms of social choice as properties. */
class WhateverTheBallotsSayTest {

    private static final List<BallotMethod> CONDORCET =
            List.of(BallotMethod.COPELAND, BallotMethod.SCHULZE, BallotMethod.RANKED_PAIRS, BallotMethod.OBO);

    /** Methods in which ranking a winner higher never takes the victory away. */
    private static final List<BallotMethod> MONOTONIC = List.of(
            BallotMethod.PLURALITY,
            BallotMethod.BORDA,
            BallotMethod.COPELAND,
            BallotMethod.SCHULZE,
            BallotMethod.RANKED_PAIRS,
            BallotMethod.MAJORITY_JUDGMENT,
            BallotMethod.OBO);

    @Provide
    Arbitrary<Profile> weak() {
        return profiles(0);
    }

    @Provide
    Arbitrary<Profile> strict() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(options -> Arbitraries.shuffle(
                                IntStream.rangeClosed(1, options).boxed().toList())
                        .list()
                        .ofMaxSize(9)
                        .map(ballots -> new Profile(options, ballots)));
    }

    private static Arbitrary<Profile> profiles(int leastRank) {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(options -> Arbitraries.integers()
                        .between(leastRank, options)
                        .list()
                        .ofSize(options)
                        .list()
                        .ofMaxSize(12)
                        .map(ballots -> new Profile(options, ballots)));
    }

    private static Outcome count(BallotMethod method, Ballots ballots) {
        return method.count(List.of(ballots), Settings.USUAL.withSeats(1));
    }

    @Property(tries = 300, seed = "20260115")
    void everyOptionHasOnePlaceAndPlacesSkipAfterTies(@ForAll("weak") Profile profile) {
        for (BallotMethod method : BallotMethod.values()) {
            for (Unranked unranked : Unranked.values()) {
                Outcome outcome = method.count(
                        List.of(profile.cast()), Settings.USUAL.withSeats(2).withUnranked(unranked));
                int next = 1;
                List<String> seen = new ArrayList<>();
                for (Place place : outcome.places()) {
                    assertThat(place.place()).as(method.word()).isEqualTo(next);
                    assertThat(place.options()).isSorted().isNotEmpty();
                    seen.addAll(place.options());
                    next += place.options().size();
                }
                assertThat(seen)
                        .containsExactlyInAnyOrderElementsOf(profile.cast().options());
            }
        }
    }

    @Property(tries = 200, seed = "20260115")
    void theOrderOfBallotsMeansNothing(@ForAll("weak") Profile profile, @ForAll Random random) {
        List<Integer> order = profile.order();
        Collections.shuffle(order, random);
        for (BallotMethod method : BallotMethod.values()) {
            assertThat(count(method, profile.cast(order, option -> option))).isEqualTo(count(method, profile.cast()));
        }
    }

    @Property(tries = 200, seed = "20260115")
    void namesMeanNothing(@ForAll("weak") Profile profile, @ForAll Random random) {
        List<Integer> names =
                new ArrayList<>(IntStream.range(0, profile.options()).boxed().toList());
        Collections.shuffle(names, random);
        for (BallotMethod method : BallotMethod.values()) {
            if (method == BallotMethod.STV) {
                continue; // its lots are drawn from names
            }
            List<Integer> plain = placesByOption(count(method, profile.cast()), profile.options(), option -> option);
            List<Integer> renamed = placesByOption(
                    count(method, profile.cast(profile.order(), names::get)), profile.options(), names::get);
            assertThat(renamed).as(method.word()).isEqualTo(plain);
        }
    }

    private static List<Integer> placesByOption(Outcome outcome, int options, Function<Integer, Integer> rename) {
        return IntStream.range(0, options)
                .mapToObj(option -> String.valueOf((char) ('A' + rename.apply(option))))
                .map(name -> outcome.places().stream()
                        .filter(place -> place.options().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .place())
                .toList();
    }

    @Property(tries = 300, seed = "20260115")
    void whoBeatsEachOtherOneWins(@ForAll("weak") Profile profile) {
        Pairwise pairs = Pairwise.of(profile.cast(), Unranked.LAST);
        IntStream.range(0, profile.options())
                .filter(one -> IntStream.range(0, profile.options())
                        .allMatch(other -> one == other || pairs.beats(one, other)))
                .forEach(winner -> CONDORCET.forEach(
                        method -> assertThat(count(method, profile.cast()).winners())
                                .as(method.word())
                                .containsExactly(profile.name(winner))));
    }

    @Property(tries = 300, seed = "20260115")
    void rankingTheOnlyWinnerFirstDoesNotHarmIt(@ForAll("strict") Profile profile, @ForAll Random random) {
        if (profile.ballots().isEmpty()) {
            return;
        }
        int ballot = random.nextInt(profile.ballots().size());
        for (BallotMethod method : MONOTONIC) {
            List<String> winners = count(method, profile.cast()).winners();
            if (winners.size() == 1) {
                int winner = winners.get(0).charAt(0) - 'A';
                assertThat(count(method, lifted(profile, ballot, winner).cast()).winners())
                        .as(method.word())
                        .isEqualTo(winners);
            }
        }
    }

    private static Profile lifted(Profile profile, int ballot, int winner) {
        List<List<Integer>> all = new ArrayList<>(profile.ballots());
        int was = all.get(ballot).get(winner);
        all.set(
                ballot,
                IntStream.range(0, profile.options())
                        .mapToObj(option -> option == winner
                                ? 1
                                : all.get(ballot).get(option) + (all.get(ballot).get(option) < was ? 1 : 0))
                        .toList());
        return new Profile(profile.options(), all);
    }

    @Property(tries = 300, seed = "20260115")
    void turningEveryBallotRoundDoesNotKeepTheOnlyWinner(@ForAll("strict") Profile profile) {
        if (profile.options() == 1) {
            return;
        }
        Profile turned = new Profile(
                profile.options(),
                profile.ballots().stream()
                        .map(ballot -> ballot.stream()
                                .map(rank -> profile.options() + 1 - rank)
                                .toList())
                        .toList());
        for (BallotMethod method :
                List.of(BallotMethod.BORDA, BallotMethod.COPELAND, BallotMethod.SCHULZE, BallotMethod.RANKED_PAIRS)) {
            List<String> winners = count(method, profile.cast()).winners();
            if (winners.size() == 1) {
                assertThat(count(method, turned.cast()).winners())
                        .as(method.word())
                        .isNotEqualTo(winners);
            }
        }
    }

    @Property(tries = 300, seed = "20260115")
    void anOptionThatIsAlikeDoesNotChangeWhetherTheOthersWin(@ForAll("strict") Profile profile, @ForAll Random random) {
        int original = random.nextInt(profile.options());
        Profile cloned = new Profile(
                profile.options() + 1,
                profile.ballots().stream()
                        .map(ballot -> withClone(ballot, original, random.nextBoolean()))
                        .toList());
        for (BallotMethod method : List.of(BallotMethod.SCHULZE, BallotMethod.RANKED_PAIRS)) {
            List<String> winners = count(method, profile.cast()).winners();
            List<String> now = count(method, cloned.cast()).winners();
            if (winners.size() == 1 && (method == BallotMethod.SCHULZE || profile.everyPairDiffers())) {
                String clone = cloned.name(profile.options());
                boolean originalWon = winners.contains(profile.name(original));
                assertThat(now.stream().anyMatch(name -> name.equals(profile.name(original)) || name.equals(clone)))
                        .isEqualTo(originalWon);
            }
        }
    }

    private static List<Integer> withClone(List<Integer> ballot, int original, boolean above) {
        int rank = ballot.get(original);
        List<Integer> with = new ArrayList<>(
                ballot.stream().map(other -> other > rank ? other + 1 : other).toList());
        with.set(original, above ? rank + 1 : rank);
        with.add(above ? rank : rank + 1);
        return with;
    }

    @Property(tries = 200, seed = "20260115")
    void manyOptionsAreComparedAsFewAre(@ForAll("weak") Profile profile) {
        BallotBox wide = Ballots.box(IntStream.range(0, 14)
                .mapToObj(option -> option < profile.options() ? profile.name(option) : "Z" + option)
                .toList());
        profile.ballots().forEach(ballot -> {
            IntStream.range(0, profile.options())
                    .filter(option -> ballot.get(option) > 0)
                    .forEach(option -> wide.rank(ballot.get(option), option));
            wide.cast(2);
        });
        for (Unranked unranked : Unranked.values()) {
            Pairwise few = Pairwise.of(profile.cast(), unranked);
            Pairwise many = Pairwise.of(wide.ballots(), unranked);
            for (int one = 0; one < profile.options(); one++) {
                for (int other = 0; other < profile.options(); other++) {
                    assertThat(many.preferring(one, other)).isEqualTo(2 * few.preferring(one, other));
                }
            }
        }
    }
}
