package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One dance under rules 5 to 8 of the Skating System; rule 11 asks the same of all dances taken as one. */
final class SkatingDance {

    private final Ordinals ordinals;
    /** The groups in order, each with the rule that gave it its place. */
    final List<Group> groups = new ArrayList<>();

    /** Couples that share a place, mostly one alone. */
    record Group(int place, List<Integer> couples, int rule) {

        /** Twice the place, where sharing couples have the mean of the places they cover. */
        long twicePlace() {
            return 2L * place + couples.size() - 1;
        }
    }

    private SkatingDance(Ordinals ordinals) {
        this.ordinals = ordinals;
    }

    static SkatingDance of(Ordinals ordinals) {
        SkatingDance dance = new SkatingDance(ordinals);
        dance.allocate(IntStream.range(0, ordinals.places()).boxed().toList(), 1, 1);
        return dance;
    }

    /** Who of these gets the place under review; several if nothing separates them. */
    static Group best(Ordinals ordinals, List<Integer> couples, int place) {
        SkatingDance dance = new SkatingDance(ordinals);
        dance.allocate(couples, place, place);
        return dance.groups.get(0);
    }

    private void allocate(List<Integer> couples, int firstPlace, int firstColumn) {
        List<Integer> rest = new ArrayList<>(couples);
        int place = firstPlace;
        for (int column = firstColumn; column <= ordinals.places() && !rest.isEmpty(); column++) {
            int at = column;
            List<Integer> majority = rest.stream()
                    .filter(couple -> ordinals.orHigher(at, couple) >= ordinals.majority())
                    .toList();
            separate(majority, place, column, majority.size() == 1 ? ruleOfColumn(column, place) : 6);
            place += majority.size();
            rest.removeAll(majority);
        }
        if (!rest.isEmpty()) {
            groups.add(new Group(place, rest, 8));
        }
    }

    private static int ruleOfColumn(int column, int place) {
        return column <= place ? 5 : 8;
    }

    /** Rule 6, the larger majority first; rule 7, then the lower sum, then the next column among those still equal. */
    private void separate(List<Integer> couples, int place, int column, int rule) {
        if (couples.size() < 2 || column > ordinals.places()) {
            if (!couples.isEmpty()) {
                groups.add(new Group(place, couples, rule));
            }
            return;
        }
        int next = place;
        for (List<Integer> larger : descending(couples, couple -> ordinals.orHigher(column, couple))) {
            int ruleNow = larger.size() < couples.size() && larger.size() == 1 ? rule : 7;
            for (List<Integer> lower : descending(larger, couple -> -ordinals.sumOrHigher(column, couple))) {
                separate(lower, next, column + 1, ruleNow);
                next += lower.size();
            }
        }
    }

    private static Iterable<List<Integer>> descending(
            List<Integer> couples, java.util.function.ToLongFunction<Integer> value) {
        TreeMap<Long, List<Integer>> parts = new TreeMap<>(Comparator.reverseOrder());
        couples.forEach(couple -> parts.computeIfAbsent(value.applyAsLong(couple), unseen -> new ArrayList<>())
                .add(couple));
        return parts.values();
    }
}
