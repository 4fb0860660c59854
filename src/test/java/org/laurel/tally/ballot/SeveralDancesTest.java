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

    @Property(tries = 300, seed = "20260115")
    void severalDancesPlaceEveryCoupleToo(@ForAll("dances") List<Profile> dances) {
        Outcome outcome = Skating.of(dances.stream().map(Profile::cast).toList());
        assertThat(outcome.places().stream()
                        .mapToInt(place -> place.options().size())
                        .sum())
                .isEqualTo(dances.get(0).options());
    }
}
