package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.laurel.tally.Fraction;

/**
 * Borda: a ballot gives each option points by its place on that ballot, and most points win. Options that are equal on a
 * ballot get the mean of the points of the places they cover together.
 *
 * <p>Shapes: one number per option. Units: points, exact fractions. Unranked options are last and equal, or get nothing with
 * {@link Unranked#IGNORED}, and the ranked ones then only get points for the ranked options below them. Errors: none; without
 * ballots all options share the first place. Sources: J.-C. de Borda, "Mémoire sur les élections au scrutin", 1781; the
 * modified form: P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40, 2013; Dowdall:
 * B. Reilly, "Social Choice in the South Seas", International Political Science Review 23, 2002.
 */
public final class Borda {

    /** What the places of a ballot are worth, with n options of which k are ranked. */
    public enum Form {
        /** n-1, n-2, ... 0: one point for each option below. */
        STANDARD,
        /** n, n-1, ... 1. */
        FROM_ONE,
        /** k, k-1, ... 1 and nothing for the unranked: ranking few gives few points. */
        MODIFIED,
        /** 1, 1/2, 1/3 ... and nothing for the unranked. */
        DOWDALL
    }

    private final Form form;
    private final Unranked unranked;
    private final int size;
    private final long[] halves;
    private final Fraction[] fractions;

    private Borda(int size, Unranked unranked, Form form) {
        this.form = form;
        this.unranked = unranked;
        this.size = size;
        halves = new long[size];
        fractions = new Fraction[size];
        java.util.Arrays.fill(fractions, Fraction.ZERO);
    }

    public static Outcome of(Ballots ballots, Unranked unranked, Form form) {
        Borda borda = new Borda(ballots.options().size(), unranked, form);
        ballots.each(borda::count);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("form", form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        working.put("points", Shown.byName(ballots.options(), borda::points));
        return new Outcome(
                "borda",
                Ordering.of(ballots.options()).by("points", borda::points).places(),
                working,
                Shown.warnings(ballots, unranked));
    }

    private Fraction points(int option) {
        return fractions[option].plus(Fraction.of(halves[option], 2));
    }

    private void count(long count, int[] marks, int from, int to) {
        int first = from;
        while (first < to) {
            int next = first + 1;
            while (next < to && Ballots.rank(marks[next]) == Ballots.rank(marks[first])) {
                next++;
            }
            give(count, marks, first, next, from, to);
            first = next;
        }
        if (unranked == Unranked.LAST && to - from < size && form != Form.DOWDALL && form != Form.MODIFIED) {
            giveUnranked(count, marks, from, to);
        }
    }

    /** Points for the equal options from {@code first} to {@code next}, which cover the places {@code first-from+1} on. */
    private void give(long count, int[] marks, int first, int next, int from, int to) {
        int best = first - from + 1;
        int worst = next - from;
        if (form == Form.DOWDALL) {
            Fraction each = harmonic(best, worst).times(Fraction.of(count, worst - best + 1L));
            for (int at = first; at < next; at++) {
                fractions[Ballots.option(marks[at])] = fractions[Ballots.option(marks[at])].plus(each);
            }
            return;
        }
        long twice = Math.multiplyExact(count, atPlace(best, to - from) + atPlace(worst, to - from));
        for (int at = first; at < next; at++) {
            halves[Ballots.option(marks[at])] = Math.addExact(halves[Ballots.option(marks[at])], twice);
        }
    }

    private static Fraction harmonic(int best, int worst) {
        Fraction sum = Fraction.ZERO;
        for (int place = best; place <= worst; place++) {
            sum = sum.plus(Fraction.of(1, place));
        }
        return sum;
    }

    private long atPlace(int place, int ranked) {
        long of = form == Form.MODIFIED || unranked == Unranked.IGNORED ? ranked : size;
        return of - place + (form == Form.STANDARD ? 0 : 1);
    }

    private void giveUnranked(long count, int[] marks, int from, int to) {
        long twice = Math.multiplyExact(count, atPlace(to - from + 1, to - from) + atPlace(size, to - from));
        if (twice == 0) {
            return;
        }
        for (int option = 0; option < size; option++) {
            halves[option] = Math.addExact(halves[option], twice);
        }
        for (int at = from; at < to; at++) {
            halves[Ballots.option(marks[at])] -= twice;
        }
    }
}
