package org.laurel.tally.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;

/** The total of each entry: what the places compare. */
final class EntryTotals {

    private final Round round;
    private final Admission admission;
    private final SheetTotals sheets;
    private final JurorOrders orders;
    private final Rulings rulings;
    private final Fraction perUnit;
    private final int[] counted;

    EntryTotals(Round round, Admission admission, SheetTotals sheets, JurorOrders orders, Rulings rulings) {
        this.round = round;
        this.admission = admission;
        this.sheets = sheets;
        this.orders = orders;
        this.rulings = rulings;
        perUnit = SheetFormula.perUnit(round.rules, round.table.decimals());
        counted = IntStream.range(0, round.entries).map(this::countSheets).toArray();
    }

    /** Absent where too few sheets count to gather them. */
    Optional<Fraction> of(int entry) {
        return gathered(entry)
                .map(total -> addsPublic() ? total.plus(ruledPublicPoints(entry)) : total)
                .map(total -> SheetFormula.rounded(round.rules, Rounding.Step.TOTAL, total));
    }

    private boolean addsPublic() {
        return round.rules.publicVote() == PublicVote.ADDED;
    }

    private Optional<Fraction> gathered(int entry) {
        Aggregation how = round.rules.aggregation();
        if (how.per() == Per.CRITERION) {
            return perCriterion(entry);
        }
        if (how.method() == Method.MEDAL_POINTS) {
            return sheets.jurors(entry).isEmpty() ? Optional.empty() : Optional.of(medalPoints(entry));
        }
        return sheets.gathered(Gathering.of(round.rules), entry)
                .map(mean -> SheetFormula.rounded(round.rules, Rounding.Step.MEAN, mean));
    }

    private Fraction medalPoints(int entry) {
        return IntStream.range(0, round.jurors)
                .mapToObj(juror -> orders.points(juror, entry))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Optional<Fraction> perCriterion(int entry) {
        return leafValues(Gathering.of(round.rules), entry).map(values -> {
            IntFunction<Fraction> rounded =
                    leaf -> SheetFormula.rounded(round.rules, Rounding.Step.MEAN, values.apply(leaf));
            return SheetFormula.of(round.rules, round.criteria).total(rounded);
        });
    }

    /** Each leaf's gathered value, as it counts; absent if any leaf has too few marks. */
    Optional<IntFunction<Fraction>> leafValues(Gathering how, int entry) {
        return counted[entry] < how.least()
                ? Optional.empty()
                : Optional.of(leaf -> how.of(units(entry, leaf)).orElseThrow().times(perUnit));
    }

    /** The counted raw scores of an entry on a leaf, in the order of the jurors. */
    long[] units(int entry, int leaf) {
        long[] units = new long[round.jurors];
        int next = 0;
        for (int juror = 0; juror < units.length; juror++) {
            if (admission.counts(juror, entry, leaf)) {
                units[next++] = round.units(juror, entry, leaf);
            }
        }
        return Arrays.copyOf(units, next);
    }

    /** How many sheets count for the entry: gathering per criterion, on the criterion with the fewest. */
    int sheets(int entry) {
        return counted[entry];
    }

    private int countSheets(int entry) {
        int whole = 0;
        int[] others = new int[round.leaves.size()];
        for (int juror = 0; juror < round.jurors; juror++) {
            if (admission.countsWhole(juror, entry)) {
                whole++;
            } else {
                countMarks(juror, entry, others);
            }
        }
        return whole + Arrays.stream(others).min().orElse(0);
    }

    private void countMarks(int juror, int entry, int[] marks) {
        for (int leaf = 0; leaf < marks.length; leaf++) {
            marks[leaf] += admission.counts(juror, entry, leaf) ? 1 : 0;
        }
    }

    Fraction ruledPublicPoints(int entry) {
        @Nullable BigDecimal points = rulings.publicPoints().get(round.entry(entry));
        return points == null ? Fraction.ZERO : Fraction.of(points);
    }

    /** What the places compare, in a word. */
    String name() {
        if (addsPublic() || round.rules.aggregation().method() == Method.MEDAL_POINTS) {
            return "points";
        }
        if (round.rules.aggregation().per() == Per.CRITERION) {
            return "total";
        }
        return switch (Gathering.of(round.rules).method()) {
            case MEAN -> "mean";
            case SUM -> "sum";
            case MEDIAN -> "median";
            default -> "trimmed mean";
        };
    }

    /** A total as it is shown: with the places of the last rounding it went through. */
    String shown(Fraction total) {
        return shownPlaces()
                .map(places -> total.rounded(places, RoundingMode.HALF_UP).toPlainString())
                .orElseGet(total::decimal);
    }

    private Optional<Integer> shownPlaces() {
        boolean perCriterion = round.rules.aggregation().per() == Per.CRITERION;
        Rounding.Step last = perCriterion ? Rounding.Step.AFTER_WEIGHT : Rounding.Step.MEAN;
        return round.rules
                .rounding(Rounding.Step.TOTAL)
                .or(() -> addsPublic() ? Optional.empty() : round.rules.rounding(last))
                .map(Rounding::places);
    }
}
