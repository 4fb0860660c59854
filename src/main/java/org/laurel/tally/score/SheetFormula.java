package org.laurel.tally.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.laurel.tally.Fraction;

/** What a tree of criteria makes of the values of its leaves, with the rules' weights and roundings. */
final class SheetFormula {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final ScoreRules rules;
    private final List<Criterion> criteria;
    private final boolean rounds;

    private SheetFormula(ScoreRules rules, List<Criterion> criteria, boolean rounds) {
        this.rules = rules;
        this.criteria = criteria;
        this.rounds = rounds;
    }

    static SheetFormula of(ScoreRules rules, List<Criterion> criteria) {
        return new SheetFormula(rules, criteria, true);
    }

    /** The same without any rounding. */
    static SheetFormula exact(ScoreRules rules, List<Criterion> criteria) {
        return new SheetFormula(rules, criteria, false);
    }

    /** What one unit of a raw score counts on a leaf. */
    static Fraction perUnit(ScoreRules rules, int decimals) {
        Fraction unit = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals));
        return rules.outOf()
                .map(outOf -> unit.times(Fraction.of(outOf))
                        .dividedBy(Fraction.of(rules.scale().max())))
                .orElse(unit);
    }

    /** Whether the total is a plain weighted sum of the leaves. */
    boolean isLinear() {
        return List.of(
                        Rounding.Step.CRITERION,
                        Rounding.Step.AFTER_WEIGHT,
                        Rounding.Step.BLOCK,
                        Rounding.Step.JUROR_TOTAL)
                .stream()
                .allMatch(step -> rules.rounding(step).isEmpty());
    }

    /** The sum over the whole tree, from the leaves' values by number. */
    Fraction total(IntFunction<Fraction> leafValue) {
        return sum(criteria, new Leaves(leafValue));
    }

    /** The value of one criterion anywhere in the tree, before its own weight. */
    Fraction value(Criterion criterion, IntFunction<Fraction> leafValue) {
        Leaves leaves = new Leaves(leafValue);
        leaves.next = firstLeaf(criterion);
        return node(criterion, leaves);
    }

    private Fraction sum(List<Criterion> parts, Leaves leaves) {
        Fraction sum = Fraction.ZERO;
        for (Criterion part : parts) {
            sum = sum.plus(
                    rounded(Rounding.Step.AFTER_WEIGHT, node(part, leaves).times(weight(part))));
        }
        return sum;
    }

    private Fraction node(Criterion criterion, Leaves leaves) {
        return criterion.isScored()
                ? rounded(Rounding.Step.CRITERION, leaves.take())
                : rounded(Rounding.Step.BLOCK, sum(criterion.parts(), leaves));
    }

    private Fraction weight(Criterion criterion) {
        Fraction weight = Fraction.of(criterion.weight());
        return rules.weights() == Weights.SHARE ? weight.dividedBy(HUNDRED) : weight;
    }

    /** What a criterion counts in the whole: the product of the weights from the top down to it. */
    Fraction weightInTheWhole(Criterion criterion) {
        return weightUnder(criteria, criterion).orElse(Fraction.ZERO);
    }

    private Optional<Fraction> weightUnder(List<Criterion> parts, Criterion wanted) {
        for (Criterion part : parts) {
            Optional<Fraction> below =
                    part.id().equals(wanted.id()) ? Optional.of(Fraction.ONE) : weightUnder(part.parts(), wanted);
            if (below.isPresent()) {
                return below.map(weight(part)::times);
            }
        }
        return Optional.empty();
    }

    private int firstLeaf(Criterion wanted) {
        int leaf = 0;
        for (Criterion each : criteria.stream().flatMap(Criterion::all).toList()) {
            if (each.id().equals(wanted.id())) {
                return leaf;
            }
            leaf += each.isScored() ? 1 : 0;
        }
        throw new IllegalArgumentException("there is no criterion '" + wanted.id() + "'");
    }

    Fraction rounded(Rounding.Step step, Fraction value) {
        return rounds ? rounded(rules, step, value) : value;
    }

    static Fraction rounded(ScoreRules rules, Rounding.Step step, Fraction value) {
        return rules.rounding(step)
                .map(rounding -> value.rounded(rounding.places(), rounding.mode()))
                .map((BigDecimal decimal) -> Fraction.of(decimal))
                .orElse(value);
    }

    /** Hands out the leaves' values in the order of the sheet. */
    private static final class Leaves {
        private final IntFunction<Fraction> values;
        private int next;

        private Leaves(IntFunction<Fraction> values) {
            this.values = values;
        }

        private Fraction take() {
            return values.apply(next++);
        }
    }
}
