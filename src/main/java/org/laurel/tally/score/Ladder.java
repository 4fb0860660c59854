package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;

/** The chain of a round with every rung taken apart into single comparisons of one number. */
final class Ladder {

    private static final List<String> PLACES = List.of("golds", "silvers", "bronzes");

    private final Count count;
    private final List<Spar> spars = new ArrayList<>();

    private Ladder(Count count) {
        this.count = count;
    }

    /** A comparison: more is better. {@code rung} is the rule's word, {@code name} what is compared just here. */
    record Spar(Rung rung, String name, IntFunction<Fraction> value) {}

    static List<Spar> of(Count count) {
        Ladder ladder = new Ladder(count);
        count.round.rules.ties().forEach(ladder::add);
        return List.copyOf(ladder.spars);
    }

    private void add(Rung rung) {
        switch (rung.kind()) {
            case POINTS -> add(rung, rung.word(), entry -> count.total(entry).orElse(Fraction.ZERO));
            case GOLDS -> ranks(rung, 1);
            case SILVERS -> ranks(rung, 2);
            case BRONZES -> ranks(rung, 3);
            case MEAN_TOTAL -> add(rung, "mean total", entry -> count.ofTotals(Gathering.MEAN, entry));
            case MEDIAN_TOTAL -> add(rung, "median total", entry -> count.ofTotals(Gathering.MEDIAN, entry));
            case BLOCKS -> add(rung, String.join(" + ", rung.criteria()), entry -> blocks(rung, entry));
            case CRITERIA -> byWeight(rung, count.round.criteria);
            case SUB_CRITERIA -> byWeight(rung, count.round.leaves);
            case COUNT_BACK -> countBack(rung, false);
            case PUBLIC_COUNT_BACK -> countBack(rung, true);
            case VOICES -> add(rung, "voices", entry -> count.givers(entry, false));
            case PUBLIC_VOICES -> add(rung, "voices of the public", entry -> count.givers(entry, true));
            case PUBLIC -> add(rung, "points of the public", count::publicPoints);
            case HEAD_TO_HEAD, LOTS, CHAIR, SHARED -> add(rung, rung.word(), entry -> Fraction.ZERO);
        }
    }

    private void add(Rung rung, String name, IntFunction<Fraction> value) {
        spars.add(new Spar(rung, name, value));
    }

    private void ranks(Rung rung, int rank) {
        add(rung, PLACES.get(rank - 1), entry -> count.ranked(rank, entry, false));
    }

    private void countBack(Rung rung, boolean publicOnly) {
        IntStream.rangeClosed(1, count.round.entries)
                .forEach(rank -> add(rung, ordinal(rank) + " places", entry -> count.ranked(rank, entry, publicOnly)));
    }

    static String ordinal(int number) {
        int ten = number % 100 / 10;
        String ending = switch (ten == 1 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    private Fraction blocks(Rung rung, int entry) {
        return count.round.criteria.stream()
                .flatMap(Criterion::all)
                .filter(criterion -> rung.criteria().contains(criterion.id()))
                .map(criterion -> count.mean(criterion, entry).times(count.weightInTheWhole(criterion)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Where weights are equal the sheet's order decides, which a sort that keeps the order of equals gives. */
    private void byWeight(Rung rung, List<Criterion> criteria) {
        criteria.stream()
                .sorted(Comparator.comparing(count::weightInTheWhole).reversed())
                .forEach(criterion -> add(rung, criterion.id(), entry -> count.meanAsGiven(criterion, entry)));
    }
}
