package org.laurel.tally.ballot;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;

/**
 * Jury-plus-public point sums: each jury and each public gives the points of a list to the first options of its order, and
 * the sum decides. Equal sums go by the public's points, then by the number of publics that gave any, then by most of the
 * public's highest points, second highest and so on.
 *
 * <p>Shapes: one ballot for each jury and for each public, over the same options. Units: points. Options that are equal on a
 * ballot get the mean of the points they cover together. Errors: {@link IllegalArgumentException} if the options differ.
 * Source: European Broadcasting Union, rules of the Eurovision Song Contest since 2016.
 */
public final class PointSums {

    public static final List<BigDecimal> EUROVISION = IntStream.of(12, 10, 8, 7, 6, 5, 4, 3, 2, 1)
            .mapToObj(BigDecimal::valueOf)
            .toList();

    private PointSums() {}

    public static Outcome of(Ballots juries, Ballots publics, List<BigDecimal> points) {
        if (!juries.options().equals(publics.options())) {
            throw new IllegalArgumentException("juries and publics have the same options");
        }
        Given jury = Given.by(juries, points);
        Given vote = Given.by(publics, points);
        List<String> options = juries.options();
        Ordering ordering = Ordering.of(options)
                .by("points", option -> jury.sum[option].plus(vote.sum[option]))
                .by("points of the public", option -> vote.sum[option])
                .by("number of publics", option -> Fraction.of(vote.givers[option]));
        IntStream.range(0, points.size())
                .forEach(at -> ordering.by("count-back of the public", option -> Fraction.of(vote.at[option][at])));
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("jury", Shown.byName(options, option -> jury.sum[option]));
        working.put("public", Shown.byName(options, option -> vote.sum[option]));
        return new Outcome("point-sums", ordering.places(), working, Shown.warnings(juries));
    }

    /** What one side gave. */
    private static final class Given implements Ballots.Reader {
        private final List<Fraction> points;
        private final Fraction[] sum;
        private final long[] givers;
        private final long[][] at;

        private Given(int options, List<BigDecimal> points) {
            this.points = points.stream().map(Fraction::of).toList();
            sum = new Fraction[options];
            java.util.Arrays.fill(sum, Fraction.ZERO);
            givers = new long[options];
            at = new long[options][points.size()];
        }

        static Given by(Ballots ballots, List<BigDecimal> points) {
            Given given = new Given(ballots.options().size(), points);
            ballots.each(given);
            return given;
        }

        @Override
        public void ballot(long count, int[] marks, int from, int to) {
            int first = from;
            while (first < to && first - from < points.size()) {
                int next = first + 1;
                while (next < to && Ballots.rank(marks[next]) == Ballots.rank(marks[first])) {
                    next++;
                }
                give(count, marks, first, next, first - from);
                first = next;
            }
        }

        private void give(long count, int[] marks, int first, int next, int place) {
            Fraction together = IntStream.range(place, Math.min(points.size(), place + next - first))
                    .mapToObj(points::get)
                    .reduce(Fraction.ZERO, Fraction::plus);
            Fraction each = together.times(Fraction.of(count, next - first));
            for (int mark = first; mark < next; mark++) {
                int option = Ballots.option(marks[mark]);
                sum[option] = sum[option].plus(each);
                givers[option] += count;
                at[option][place] += count;
            }
        }
    }
}
