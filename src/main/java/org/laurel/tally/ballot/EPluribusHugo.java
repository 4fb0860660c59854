package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;

/**
 * E Pluribus Hugo: each ballot's one point is shared equally by its nominees that are still in. In each round the nominees
 * with the lowest and second lowest points are compared, and the one on fewest ballots goes out; of several on fewest ballots
 * the one with fewest points, and of those still equal all. It ends with the wanted number of finalists, or earlier if the
 * next to go out would leave fewer.
 *
 * <p>Shapes: rounds of two numbers per option. Units: points, exact fractions, and ballots; the order in which a ballot names
 * its nominees means nothing. The finalists are listed by their points in the last
 * round. Errors: {@link IllegalArgumentException} for fewer than
 * one finalist. Source: Constitution of the World Science Fiction Society, section 3.A; B. Schneier and J. Quinn, "A
 * Proportional Voting System for Awards Nominations Resistant to Voting Blocs", 2016.
 */
public final class EPluribusHugo {

    private final Ballots ballots;
    private final List<String> options;
    private final int finalists;
    private final BitSet in = new BitSet();
    private final long[] nominations;
    private final List<Object> rounds = new ArrayList<>();
    private final List<Place> lower = new ArrayList<>();

    private EPluribusHugo(Ballots ballots, int finalists) {
        this.ballots = ballots;
        this.finalists = finalists;
        options = ballots.options();
        in.set(0, options.size());
        nominations = new long[options.size()];
        ballots.each((count, marks, from, to) -> {
            for (int at = from; at < to; at++) {
                nominations[Ballots.option(marks[at])] += count;
            }
        });
    }

    public static Outcome of(Ballots ballots, int finalists) {
        if (finalists < 1) {
            throw new IllegalArgumentException("there is at least 1 finalist, not " + finalists);
        }
        EPluribusHugo count = new EPluribusHugo(ballots, finalists);
        count.run();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("finalists", finalists);
        working.put("rounds", count.rounds);
        return new Outcome("eph", count.places(), working, Shown.warnings(ballots));
    }

    private void run() {
        while (in.cardinality() > finalists) {
            Fraction[] points = points();
            List<Integer> compared = lowestTwo(points);
            List<Integer> out = weakest(compared, points);
            log(points, compared, out);
            if (in.cardinality() - out.size() < finalists) {
                return;
            }
            out.forEach(in::clear);
            lower.add(0, place(in.cardinality() + 1, out, points[out.get(0)], "round " + rounds.size()));
        }
    }

    private Fraction[] points() {
        List<long[]> bySize = new ArrayList<>();
        ballots.each((count, marks, from, to) -> {
            int nominees = 0;
            for (int at = from; at < to; at++) {
                nominees += in.get(Ballots.option(marks[at])) ? 1 : 0;
            }
            while (bySize.size() <= nominees) {
                bySize.add(new long[options.size()]);
            }
            for (int at = from; at < to; at++) {
                bySize.get(nominees)[Ballots.option(marks[at])] += count;
            }
        });
        Fraction[] points = new Fraction[options.size()];
        in.stream().forEach(option -> points[option] = points(bySize, option));
        return points;
    }

    private static Fraction points(List<long[]> bySize, int option) {
        Fraction points = Fraction.ZERO;
        for (int nominees = 1; nominees < bySize.size(); nominees++) {
            long ballots = bySize.get(nominees)[option];
            points = ballots == 0 ? points : points.plus(Fraction.of(ballots, nominees));
        }
        return points;
    }

    /** All with the lowest points; if that is one, also all with the second lowest. */
    private List<Integer> lowestTwo(Fraction[] points) {
        List<Fraction> values =
                in.stream().mapToObj(option -> points[option]).sorted().toList();
        Fraction limit = values.get(Math.min(1, values.size() - 1));
        return in.stream()
                .filter(option -> points[option].compareTo(limit) <= 0)
                .boxed()
                .toList();
    }

    private List<Integer> weakest(List<Integer> compared, Fraction[] points) {
        long fewest =
                compared.stream().mapToLong(option -> nominations[option]).min().orElse(0);
        List<Integer> tied = compared.stream()
                .filter(option -> nominations[option] == fewest)
                .toList();
        Fraction least = tied.stream()
                .map(option -> points[option])
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
        return tied.stream().filter(option -> points[option].equals(least)).toList();
    }

    private void log(Fraction[] points, List<Integer> compared, List<Integer> out) {
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("round", rounds.size() + 1);
        Map<String, Object> each = new LinkedHashMap<>();
        compared.forEach(option -> each.put(options.get(option), points[option].decimal()));
        round.put("points", each);
        Map<String, Object> nominated = new LinkedHashMap<>();
        compared.forEach(option -> nominated.put(options.get(option), nominations[option]));
        round.put("compared_nominations", nominated);
        round.put("out", out.stream().map(options::get).toList());
        rounds.add(round);
    }

    private Place place(int place, List<Integer> group, Fraction points, String rule) {
        return new Place(place, group.stream().map(options::get).toList(), points.decimal(), rule);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        Fraction[] points = points();
        if (!in.isEmpty()) {
            places.addAll(Ordering.of(options)
                    .by("points", option -> points[option])
                    .by("nominations", option -> Fraction.of(nominations[option]))
                    .places(in.stream().boxed().toList()));
        }
        places.addAll(lower);
        return places;
    }
}
