package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Standings.Undecided;
import org.laurel.tally.score.Working.LeftOut;

/**
 * Each juror's own order of the entries, from the totals of the juror's sheets: equal totals share a rank and the next is
 * skipped. With medal points, also what the ranks are worth.
 */
final class JurorOrders {

    private final Round round;
    private final SheetTotals totals;
    private final int[] ranks;
    private final BitSet ordered = new BitSet();
    private final BitSet tooShort = new BitSet();
    final List<LeftOut> leftOut = new ArrayList<>();
    final List<Undecided> undecided = new ArrayList<>();

    private JurorOrders(Round round, SheetTotals totals) {
        this.round = round;
        this.totals = totals;
        ranks = new int[round.jurors * round.entries];
    }

    static JurorOrders of(Round round, SheetTotals totals) {
        JurorOrders orders = new JurorOrders(round, totals);
        if (round.rules.aggregation().method() == Method.MEDAL_POINTS) {
            IntStream.range(0, round.jurors).filter(totals::countsAnything).forEach(orders::askForAnOrder);
        }
        return orders;
    }

    /** The entry's rank with the juror, from 1; 0 without a counted sheet. */
    int rank(int juror, int entry) {
        if (!ordered.get(juror)) {
            ordered.set(juror);
            order(juror);
        }
        return ranks[juror * round.entries + entry];
    }

    /** Whether the juror's order is worth points. */
    boolean givesPoints(int juror) {
        return !tooShort.get(juror);
    }

    Fraction points(int juror, int entry) {
        int rank = rank(juror, entry);
        List<BigDecimal> points = round.rules.aggregation().points();
        return rank == 0 || rank > points.size() || !givesPoints(juror)
                ? Fraction.ZERO
                : Fraction.of(points.get(rank - 1));
    }

    private void order(int juror) {
        Integer[] entries = IntStream.range(0, round.entries)
                .filter(entry -> totals.has(juror, entry))
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(
                entries,
                Comparator.comparing((Integer entry) -> totals.numerator(juror, entry))
                        .reversed());
        for (int i = 0; i < entries.length; i++) {
            boolean equal =
                    i > 0 && totals.numerator(juror, entries[i]).equals(totals.numerator(juror, entries[i - 1]));
            ranks[juror * round.entries + entries[i]] = equal ? rank(juror, entries[i - 1]) : i + 1;
        }
    }

    private void askForAnOrder(int juror) {
        int orders = (int) IntStream.range(0, round.entries)
                .filter(entry -> totals.has(juror, entry))
                .count();
        int pointed = round.rules.aggregation().points().size();
        if (orders < Math.min(pointed, round.entries)) {
            tooShort.set(juror);
            leftOut.add(new LeftOut(
                    round.juror(juror),
                    "",
                    "",
                    "orders only " + orders + " of " + round.entries + " entries, too few for the points"));
            return;
        }
        for (int rank = 1; rank <= pointed; rank++) {
            refuseEqual(juror, rank);
        }
    }

    private void refuseEqual(int juror, int rank) {
        int[] equal = IntStream.range(0, round.entries)
                .filter(entry -> rank(juror, entry) == rank)
                .toArray();
        if (equal.length > 1) {
            String total = totals.total(juror, equal[0]).decimal();
            List<String> names = Arrays.stream(equal).mapToObj(round::entry).toList();
            undecided.add(new Undecided(
                    round.juror(juror),
                    names,
                    total,
                    "juror " + round.juror(juror) + " gives " + Words.and(names) + " " + total
                            + " each and has to decide between them"));
        }
    }
}
