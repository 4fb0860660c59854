package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;

/** Puts options in order by one number after the other, and remembers which one separated them. */
final class Ordering {

    private final List<String> options;
    private final List<Key> keys = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Function<Fraction, String> shown = Fraction::decimal;
    private int next = 1;

    private record Key(String name, IntFunction<Fraction> value) {}

    private Ordering(List<String> options) {
        this.options = options;
    }

    static Ordering of(List<String> options) {
        return new Ordering(options);
    }

    /** The next number to compare; more is better. The first one is the value that is shown. */
    Ordering by(String name, IntFunction<Fraction> value) {
        keys.add(new Key(name, value));
        return this;
    }

    Ordering shownAs(Function<Fraction, String> words) {
        shown = words;
        return this;
    }

    List<Place> places() {
        return places(IntStream.range(0, options.size()).boxed().toList());
    }

    List<Place> places(List<Integer> some) {
        if (!some.isEmpty()) {
            split(some, 0, keys.get(0).name());
        }
        return List.copyOf(places);
    }

    private void split(List<Integer> group, int at, String decidedBy) {
        if (at == keys.size() || group.size() == 1 && at > 0) {
            place(group, group.size() == 1 ? decidedBy : "shared");
            return;
        }
        Key key = keys.get(at);
        TreeMap<Fraction, List<Integer>> parts = new TreeMap<>(Comparator.reverseOrder());
        group.forEach(option -> parts.computeIfAbsent(key.value().apply(option), unseen -> new ArrayList<>())
                .add(option));
        String decider = parts.size() > 1 ? key.name() : decidedBy;
        parts.values().forEach(part -> split(part, at + 1, decider));
    }

    private void place(List<Integer> group, String decidedBy) {
        String value = shown.apply(keys.get(0).value().apply(group.get(0)));
        places.add(new Place(next, group.stream().map(options::get).sorted().toList(), value, decidedBy));
        next += group.size();
    }
}
