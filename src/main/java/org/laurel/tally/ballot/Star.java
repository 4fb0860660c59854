package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;

/**
 * STAR, score then automatic run-off: each ballot gives each option 0 to 5 stars, and of the two options with most stars the
 * one wins that more ballots give more stars.
 *
 * <p>Shapes: stars as ranks: rank 1 is five stars, rank 2 four, rank 6 and beyond or unranked none; options may share a rank.
 * Units: stars. Equal totals of stars are ordered by the number of the tied options each is preferred to, then by ballots with
 * five stars; an even run-off goes to more stars, then to more five stars; what is still equal shares the place. Errors: none;
 * without ballots all options share the first place. Source: Equal Vote Coalition, "STAR Voting: official tiebreaking
 * protocol".
 */
public final class Star {

    private static final int MOST = 5;

    private final List<String> options;
    private final long[] stars;
    private final long[] fives;
    private final Pairwise pairs;
    private final List<String> warnings = new ArrayList<>();

    private Star(Ballots ballots) {
        options = ballots.options();
        stars = new long[options.size()];
        fives = new long[options.size()];
        Ballots asStars = new StarsAsRanks(ballots);
        asStars.each((count, marks, from, to) -> {
            for (int at = from; at < to; at++) {
                stars[Ballots.option(marks[at])] += count * (MOST + 1 - Ballots.rank(marks[at]));
                fives[Ballots.option(marks[at])] += Ballots.rank(marks[at]) == 1 ? count : 0;
            }
        });
        pairs = Pairwise.of(asStars, Unranked.LAST);
    }

    /** The same ballots without the ranks that are worth no star. */
    private record StarsAsRanks(Ballots ballots) implements Ballots {

        @Override
        public List<String> options() {
            return ballots.options();
        }

        @Override
        public long size() {
            return ballots.size();
        }

        @Override
        public void each(Reader reader) {
            ballots.each((count, marks, from, to) -> {
                int end = to;
                while (end > from && Ballots.rank(marks[end - 1]) > MOST) {
                    end--;
                }
                reader.ballot(count, marks, from, end);
            });
        }
    }

    public static Outcome of(Ballots ballots) {
        Star star = new Star(ballots);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("stars", Shown.byName(star.options, option -> Fraction.of(star.stars[option])));
        working.put("five_stars", Shown.byName(star.options, option -> Fraction.of(star.fives[option])));
        List<Place> places = star.places(working);
        star.warnings.addAll(Shown.warnings(ballots));
        return new Outcome("star", places, working, star.warnings);
    }

    private List<Place> places(Map<String, Object> working) {
        List<Place> byStars = Ordering.of(options)
                .by("stars", option -> Fraction.of(stars[option]))
                .by("preferred among equals", this::preferredAmongEquals)
                .by("five stars", option -> Fraction.of(fives[option]))
                .places();
        List<Integer> order = byStars.stream()
                .flatMap(place -> place.options().stream())
                .map(options::indexOf)
                .toList();
        boolean twoStandOut = order.size() == 2 || byStars.stream().anyMatch(place -> place.place() == 3);
        if (order.size() > 2 && !twoStandOut) {
            warnings.add("more than two options are equal for the run-off, so none is held");
        }
        return twoStandOut ? withRunoff(byStars, order.get(0), order.get(1), working) : byStars;
    }

    private Fraction preferredAmongEquals(int option) {
        long count = 0;
        for (int other = 0; other < options.size(); other++) {
            count += stars[other] == stars[option] && pairs.beats(option, other) ? 1 : 0;
        }
        return Fraction.of(count);
    }

    private List<Place> withRunoff(List<Place> byStars, int one, int other, Map<String, Object> working) {
        Map<String, Object> runoff = new LinkedHashMap<>();
        runoff.put(options.get(one), pairs.preferring(one, other));
        runoff.put(options.get(other), pairs.preferring(other, one));
        working.put("runoff", runoff);
        List<Place> places = new ArrayList<>(Ordering.of(options)
                .by("run-off", option -> Fraction.of(pairs.preferring(option, option == one ? other : one)))
                .by("stars", option -> Fraction.of(stars[option]))
                .by("five stars", option -> Fraction.of(fives[option]))
                .places(List.of(one, other)));
        places.addAll(byStars.stream().filter(place -> place.place() > 2).toList());
        return places;
    }
}
