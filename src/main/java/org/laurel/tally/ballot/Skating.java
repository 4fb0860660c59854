package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;
import org.laurel.tally.ballot.SkatingDance.Group;

/**
 * Skating System, rules 5 to 11: in each dance a place goes to the couple that more than half of the judges put on it or
 * higher (5), of several to the larger majority (6), then to the lower sum of those marks, then to the next lower place (7);
 * without a majority the next place is added (8). Over several dances the lowest sum of places wins (9), then most places at
 * the one under review or higher and their lower sum (10), then the marks of all dances taken as one dance (11).
 *
 * <p>Shapes: one set of ballots for each dance, each ballot one judge's marks. Units: places, where couples that share have
 * the mean. Unranked couples are last. Errors: {@link IllegalArgumentException} without a dance, or if the dances have
 * different couples. Source: A. Dawson, "The Skating System", 1963, as kept by the World DanceSport Federation.
 */
public final class Skating {

    private final List<String> couples;
    private final List<Ordinals> marks;
    private final List<SkatingDance> dances;
    private final Ordinals all;
    private final List<Place> places = new ArrayList<>();

    private Skating(List<Ballots> ballots) {
        couples = ballots.get(0).options();
        marks = ballots.stream().map(Ordinals::of).toList();
        dances = marks.stream().map(SkatingDance::of).toList();
        all = marks.stream().skip(1).reduce(marks.get(0), Ordinals::plus);
    }

    public static Outcome of(List<Ballots> dances) {
        if (dances.isEmpty()) {
            throw new IllegalArgumentException("there is no dance");
        }
        if (dances.stream()
                .anyMatch(dance -> !dance.options().equals(dances.get(0).options()))) {
            throw new IllegalArgumentException("every dance has the same couples");
        }
        Skating skating = new Skating(dances);
        if (dances.size() == 1) {
            skating.oneDance();
        } else {
            skating.severalDances();
        }
        return new Outcome("skating", skating.places, skating.working(), Shown.warnings(dances.get(0)));
    }

    private void oneDance() {
        dances.get(0)
                .groups
                .forEach(group -> place(
                        group.place(), group.couples(), Fraction.of(group.twicePlace(), 2), "rule " + group.rule()));
    }

    private void place(int place, List<Integer> group, Fraction value, String rule) {
        places.add(new Place(
                place,
                group.stream().map(couples::get).sorted().toList(),
                value.decimal(),
                group.size() > 1 ? "shared" : rule));
    }

    private void severalDances() {
        TreeMap<Long, List<Integer>> bySum = new TreeMap<>();
        for (int couple = 0; couple < couples.size(); couple++) {
            bySum.computeIfAbsent(twiceSum(couple), unseen -> new ArrayList<>()).add(couple);
        }
        int next = 1;
        for (List<Integer> equal : bySum.values()) {
            separate(new ArrayList<>(equal), next);
            next += equal.size();
        }
    }

    private long twiceSum(int couple) {
        return dances.stream().mapToLong(dance -> twicePlace(dance, couple)).sum();
    }

    private static long twicePlace(SkatingDance dance, int couple) {
        return dance.groups.stream()
                .filter(group -> group.couples().contains(couple))
                .mapToLong(Group::twicePlace)
                .findFirst()
                .orElseThrow();
    }

    /** Rules 10 and 11 give one place at a time; who are left over are looked at afresh, and one alone has the last rule's. */
    private void separate(List<Integer> equal, int firstPlace) {
        int place = firstPlace;
        String rule = "rule 9";
        while (!equal.isEmpty()) {
            List<Integer> best = equal;
            if (equal.size() > 1) {
                best = byRule10(equal, place);
                rule = "rule 10";
            }
            if (best.size() > 1) {
                best = SkatingDance.best(all, best, place).couples();
                rule = "rule 11";
            }
            place(place, best, Fraction.of(twiceSum(best.get(0)), 2), rule);
            place += best.size();
            equal = new ArrayList<>(equal);
            equal.removeAll(best);
        }
    }

    private List<Integer> byRule10(List<Integer> equal, int place) {
        List<Integer> most =
                highest(equal, couple -> placesAtOrAbove(couple, place).count());
        return highest(most, couple -> -placesAtOrAbove(couple, place).sum());
    }

    private java.util.stream.LongStream placesAtOrAbove(int couple, int place) {
        return dances.stream().mapToLong(dance -> twicePlace(dance, couple)).filter(twice -> twice <= 2L * place);
    }

    private static List<Integer> highest(List<Integer> some, java.util.function.ToLongFunction<Integer> value) {
        long highest = some.stream().mapToLong(value).max().orElseThrow();
        return some.stream()
                .filter(couple -> value.applyAsLong(couple) == highest)
                .toList();
    }

    private Map<String, Object> working() {
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("dances", dances.size());
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int couple = 0; couple < couples.size(); couple++) {
            rows.put(couples.get(couple), row(couple));
        }
        working.put("couples", rows);
        return working;
    }

    private Map<String, Object> row(int couple) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "places",
                dances.stream()
                        .map(dance -> Fraction.of(twicePlace(dance, couple), 2).decimal())
                        .toList());
        row.put("sum", Fraction.of(twiceSum(couple), 2).decimal());
        row.put(
                "places_and_higher",
                marks.stream()
                        .map(ordinals -> IntStream.rangeClosed(1, ordinals.places())
                                .mapToObj(place -> ordinals.orHigher(place, couple))
                                .toList())
                        .toList());
        return row;
    }
}
