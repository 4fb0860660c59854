package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Invented ballots: ranks by option for each one; 0 is unranked. */
record Profile(int options, List<List<Integer>> ballots) {

    String name(int option) {
        return String.valueOf((char) ('A' + option));
    }

    Ballots cast(List<Integer> order, Function<Integer, Integer> rename) {
        BallotBox box = Ballots.box(IntStream.range(0, options)
                .map(rename::apply)
                .mapToObj(this::name)
                .toList());
        for (int ballot : order) {
            for (int option = 0; option < options; option++) {
                if (ballots.get(ballot).get(option) > 0) {
                    box.rank(ballots.get(ballot).get(option), option);
                }
            }
            box.cast(1);
        }
        return box.ballots();
    }

    List<Integer> order() {
        return new ArrayList<>(IntStream.range(0, ballots.size()).boxed().toList());
    }

    Ballots cast() {
        return cast(order(), option -> option);
    }

    /** Whether no pair is even and no two are won by the same margin. */
    boolean everyPairDiffers() {
        Pairwise pairs = Pairwise.of(cast(), Unranked.LAST);
        List<Long> margins = IntStream.range(0, options)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, options).mapToObj(other -> Math.abs(pairs.margin(one, other))))
                .toList();
        return !margins.contains(0L) && margins.stream().distinct().count() == margins.size();
    }
}
