package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Ranked pairs: the won pairs are locked from the strongest to the weakest, leaving out each one that would close a circle;
 * the option that no locked pair is against wins. Pairs of equal strength are taken together: those that would close a circle
 * with the stronger ones or with each other are all left out, so that no order among them has to be invented.
 *
 * <p>Shapes: a pairwise matrix, then a relation without circles. Units: ballots. The value of a place is the number of
 * options it is before along locked pairs. Errors: none; without ballots all options share the first place. Source:
 * T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4, 1987.
 */
public final class RankedPairs {

    private final int size;
    private final boolean[][] before;
    private final List<String> options;
    private final List<Object> log = new ArrayList<>();

    /** A pair that the first won. */
    private record Pair(int winner, int loser) {}

    private RankedPairs(List<String> options) {
        this.options = options;
        size = options.size();
        before = new boolean[size][size];
    }

    public static Outcome of(Ballots ballots, Unranked unranked, Strength strength) {
        Pairwise pairs = Pairwise.of(ballots, unranked);
        RankedPairs locking = new RankedPairs(pairs.options());
        byStrength(pairs, strength).forEach(locking::lock);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("strength", strength.word());
        working.put("pairwise", pairs.rows());
        working.put("pairs", locking.log);
        return new Outcome(
                "ranked-pairs",
                Undefeated.places(
                        pairs.options(),
                        (one, other) -> locking.before[one][other],
                        "locked pairs",
                        one -> String.valueOf(locking.count(one))),
                working,
                Shown.warnings(ballots, unranked));
    }

    private static TreeMap<Long, List<Pair>> byStrength(Pairwise pairs, Strength strength) {
        TreeMap<Long, List<Pair>> byStrength = new TreeMap<>(Comparator.reverseOrder());
        int size = pairs.options().size();
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                long won = strength.of(pairs, one, other);
                if (won > 0) {
                    byStrength.computeIfAbsent(won, unseen -> new ArrayList<>()).add(new Pair(one, other));
                }
            }
        }
        return byStrength;
    }

    private void lock(long strength, List<Pair> equal) {
        List<Pair> possible = equal.stream()
                .filter(pair -> !before[pair.loser()][pair.winner()])
                .toList();
        List<Pair> locked = possible.size() < 2 ? possible : withoutCircles(possible);
        equal.forEach(pair -> log(pair, strength, locked.contains(pair)));
        locked.forEach(pair -> connect(before, pair));
    }

    private List<Pair> withoutCircles(List<Pair> possible) {
        boolean[][] together = copy(before);
        possible.forEach(pair -> connect(together, pair));
        return possible.stream()
                .filter(pair -> !together[pair.loser()][pair.winner()])
                .toList();
    }

    private void log(Pair pair, long strength, boolean locked) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("winner", options.get(pair.winner()));
        line.put("loser", options.get(pair.loser()));
        line.put("strength", strength);
        line.put("locked", locked);
        log.add(line);
    }

    private static boolean[][] copy(boolean[][] matrix) {
        return java.util.Arrays.stream(matrix).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    /** Adds a pair and everything that follows from it to a relation that is complete in that sense. */
    private void connect(boolean[][] relation, Pair pair) {
        if (relation[pair.winner()][pair.loser()]) {
            return;
        }
        for (int above = 0; above < size; above++) {
            if (above == pair.winner() || relation[above][pair.winner()]) {
                for (int below = 0; below < size; below++) {
                    relation[above][below] |= below == pair.loser() || relation[pair.loser()][below];
                }
            }
        }
    }

    private long count(int one) {
        return IntStream.range(0, size).filter(other -> before[one][other]).count();
    }
}
