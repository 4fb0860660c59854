package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.BallotBox;
import org.laurel.tally.ballot.Ballots;
import org.laurel.tally.ballot.Outcome;
import org.laurel.tally.score.Working.LeftOut;

/** The ballots that a jury's sheets are, and the places that they come to. */
final class JuryCount {

    private final Round round;
    private final SheetTotals sheets;
    private final JurorOrders orders;
    private final JuryBallots how;
    private final Outcome outcome;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final Map<String, Long> placesOfValue;
    final List<LeftOut> leftOut = new ArrayList<>();

    JuryCount(Round round, SheetTotals sheets, JurorOrders orders, JuryBallots how) {
        this.round = round;
        this.sheets = sheets;
        this.orders = orders;
        this.how = how;
        outcome = how.method().count(contests(), how.settings());
        outcome.places().forEach(place -> place.options().forEach(entry -> placeOf.put(entry, place.place())));
        placesOfValue =
                outcome.places().stream().collect(Collectors.groupingBy(Outcome.Place::value, Collectors.counting()));
    }

    private List<Ballots> contests() {
        if (how.ordersEachCriterion() && round.leaves.size() > 1) {
            return IntStream.range(0, round.leaves.size())
                    .mapToObj(leaf -> ballots(juror -> rankOn(leaf, juror)))
                    .toList();
        }
        return List.of(ballots(juror -> how.grades() ? grade(juror) : rank(juror)));
    }

    /** One juror's ballot: an entry's rank from 1, or 0 for an entry that is not on it. */
    private interface ToBallot {
        IntUnaryOperator of(int juror);
    }

    private Ballots ballots(ToBallot ballotOf) {
        BallotBox box = Ballots.box(
                IntStream.range(0, round.entries).mapToObj(round::entry).toList());
        IntStream.range(0, round.jurors).filter(sheets::countsAnything).forEach(juror -> {
            IntUnaryOperator rank = ballotOf.of(juror);
            int[] named = IntStream.range(0, round.entries)
                    .filter(entry -> sheets.has(juror, entry) && rank.applyAsInt(entry) > 0)
                    .toArray();
            if (how.exactly() && named.length != how.choices()) {
                leftOut.add(new LeftOut(
                        round.juror(juror),
                        "",
                        "",
                        "puts " + named.length + " before the rest, and a ballot names " + how.choices()));
            } else {
                IntStream.of(named).forEach(entry -> box.rank(rank.applyAsInt(entry), round.entry(entry)));
                box.cast(1);
            }
        });
        return box.ballots();
    }

    private IntUnaryOperator rank(int juror) {
        return entry -> {
            int rank = orders.rank(juror, entry);
            return isNamed(juror, entry, rank) ? (how.ordersTheNamed() ? rank : 1) : 0;
        };
    }

    /** Where a ballot names so many, entries that are equal across that line are not among them. */
    private boolean isNamed(int juror, int entry, int rank) {
        if (how.names() && isLowest(juror, entry)) {
            return false;
        }
        int atOrAbove = (int) IntStream.range(0, round.entries)
                .filter(other -> sheets.has(juror, other) && orders.rank(juror, other) <= rank)
                .count();
        return how.choices() == 0 || atOrAbove <= how.choices();
    }

    private boolean isLowest(int juror, int entry) {
        return IntStream.range(0, round.leaves.size())
                .allMatch(leaf -> stepsBelowTheBest(juror, entry, leaf) == round.mostSteps());
    }

    private IntUnaryOperator grade(int juror) {
        return entry -> 1 + stepsBelowTheBest(juror, entry, 0);
    }

    private int stepsBelowTheBest(int juror, int entry, int leaf) {
        return round.mark(juror, entry, leaf) instanceof Mark.Score score
                ? round.rules
                        .scale()
                        .max()
                        .subtract(score.value())
                        .divideToIntegralValue(round.rules.scale().step())
                        .intValueExact()
                : round.mostSteps();
    }

    private IntUnaryOperator rankOn(int leaf, int juror) {
        return entry -> 1
                + (int) IntStream.range(0, round.entries)
                        .filter(other -> sheets.has(juror, other))
                        .filter(other -> round.units(juror, other, leaf) > round.units(juror, entry, leaf))
                        .count();
    }

    /** Larger is better: what the places compare. */
    Fraction standing(int entry) {
        return Fraction.of(-Objects.requireNonNull(placeOf.get(round.entry(entry))));
    }

    /** The method's name for what it compares. */
    String name() {
        return how.method().word();
    }

    /** The number that put entries where they stand, with rule and place where another place has the same number. */
    String shown(Fraction standing) {
        Outcome.Place place = outcome.places().stream()
                .filter(each -> Fraction.of(-each.place()).equals(standing))
                .findFirst()
                .orElseThrow();
        return placesOfValue.getOrDefault(place.value(), 1L) == 1
                ? place.value()
                : place.value() + " (" + place.decidedBy() + ", " + Ladder.ordinal(place.place()) + ")";
    }
}
