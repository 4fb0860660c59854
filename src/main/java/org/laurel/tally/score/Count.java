package org.laurel.tally.score;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Working.LeftOut;

/** One round counted: admission, sheets, orders and totals, and every further value that a rung may ask of them. */
final class Count {

    final Round round;
    final Admission admission;
    final SheetTotals sheets;
    final JurorOrders orders;
    final EntryTotals totals;
    private final Optional<JuryCount> ballots;
    private final @Nullable Fraction[] byEntry;

    Count(Round round, Rulings rulings) {
        this.round = round;
        admission = Admission.to(round);
        SheetFormula formula = round.rules.aggregation().per() == Per.JUROR_TOTAL
                ? SheetFormula.of(round.rules, round.criteria)
                : SheetFormula.exact(round.rules, round.criteria);
        sheets = SheetTotals.of(round, admission, formula);
        orders = JurorOrders.of(round, sheets);
        totals = new EntryTotals(round, admission, sheets, orders, rulings);
        ballots = round.rules.aggregation().ballots().map(how -> new JuryCount(round, sheets, orders, how));
        byEntry = new @Nullable Fraction[round.entries];
        for (int entry = 0; entry < round.entries; entry++) {
            byEntry[entry] = gathered(entry).orElse(null);
        }
    }

    private Optional<Fraction> gathered(int entry) {
        return ballots.map(count -> count.standing(entry)).or(() -> totals.of(entry));
    }

    /** What the places compare, in a word. */
    String totalName() {
        return ballots.map(JuryCount::name).orElseGet(totals::name);
    }

    /** A total as it is shown. */
    String shown(Fraction total) {
        return ballots.map(count -> count.shown(total)).orElseGet(() -> totals.shown(total));
    }

    /** A total as it was compared; with ballots the place that the method gives. */
    String exact(Fraction total) {
        return ballots.isPresent() ? total.times(Fraction.of(-1)).toString() : total.toString();
    }

    /** Jurors whose orders do not count. */
    List<LeftOut> ordersLeftOut() {
        return ballots.map(count -> count.leftOut).orElse(orders.leftOut);
    }

    Optional<Fraction> total(int entry) {
        return Optional.ofNullable(byEntry[entry]);
    }

    /** How many jurors, of the public alone or of all, have the entry at a rank of their order. */
    Fraction ranked(int rank, int entry, boolean publicOnly) {
        return Fraction.of(voices(publicOnly)
                .filter(juror -> orders.rank(juror, entry) == rank)
                .count());
    }

    /** How many jurors, of the public alone or of all, gave the entry anything. */
    Fraction givers(int entry, boolean publicOnly) {
        return Fraction.of(voices(publicOnly)
                .filter(juror -> given(juror, entry).signum() > 0)
                .count());
    }

    /** The points of the public: those ruled, and those its voices gave on sheets. */
    Fraction publicPoints(int entry) {
        return voices(true)
                .mapToObj(juror -> given(juror, entry))
                .reduce(totals.ruledPublicPoints(entry), Fraction::plus);
    }

    /** Whether a total is the points of the jurors and those of the public. */
    boolean addsPublic() {
        return round.rules.publicVote() == PublicVote.ADDED
                && round.rules.aggregation().method() == Aggregation.Method.MEDAL_POINTS;
    }

    /** The points that jurors alone gave. */
    Fraction juryPoints(int entry) {
        return IntStream.range(0, round.jurors)
                .filter(juror -> !round.ofThePublic(juror))
                .mapToObj(juror -> given(juror, entry))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private IntStream voices(boolean publicOnly) {
        return IntStream.range(0, round.jurors).filter(juror -> !publicOnly || round.ofThePublic(juror));
    }

    private Fraction given(int juror, int entry) {
        if (round.rules.aggregation().method() == Aggregation.Method.MEDAL_POINTS) {
            return orders.points(juror, entry);
        }
        return sheets.has(juror, entry) ? sheets.total(juror, entry) : Fraction.ZERO;
    }

    Fraction ofTotals(Gathering how, int entry) {
        return sheets.gathered(how, entry).orElse(Fraction.ZERO);
    }

    /** The mean over the counted marks of a criterion's unrounded value, before its weight. */
    Fraction mean(Criterion criterion, int entry) {
        Optional<IntFunction<Fraction>> means = totals.leafValues(Gathering.MEAN, entry);
        return means.map(values ->
                        SheetFormula.exact(round.rules, round.criteria).value(criterion, values))
                .orElse(Fraction.ZERO);
    }

    /** The same as jurors think of it: a scored criterion on the scale of the scores, a block as it counts. */
    Fraction meanAsGiven(Criterion criterion, int entry) {
        Fraction mean = mean(criterion, entry);
        return criterion.isScored() ? mean.dividedBy(SheetFormula.perUnit(round.rules, 0)) : mean;
    }

    Fraction weightInTheWhole(Criterion criterion) {
        return SheetFormula.exact(round.rules, round.criteria).weightInTheWhole(criterion);
    }

    /** How many jurors have the one before the other, among those who order both. */
    int before(int one, int other) {
        return (int) IntStream.range(0, round.jurors)
                .filter(juror -> orders.rank(juror, one) > 0 && orders.rank(juror, other) > 0)
                .filter(juror -> orders.rank(juror, one) < orders.rank(juror, other))
                .count();
    }
}
