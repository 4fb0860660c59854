package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.laurel.tally.ballot.Outcome.Place;

/** Places from a relation without cycles: first the options that none defeats, then those that none of the rest defeats. */
final class Undefeated {

    private Undefeated() {}

    static List<Place> places(
            List<String> options, BiPredicate<Integer, Integer> defeats, String rule, IntFunction<String> value) {
        List<Place> places = new ArrayList<>();
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, options.size()).boxed().toList());
        while (!rest.isEmpty()) {
            List<Integer> best = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> defeats.test(other, one)))
                    .toList();
            places.add(new Place(
                    options.size() - rest.size() + 1,
                    best.stream().map(options::get).toList(),
                    value.apply(best.get(0)),
                    best.size() == 1 ? rule : "shared"));
            rest.removeAll(best);
        }
        return places;
    }
}
