package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Placing.Group;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Tier;

/**
 * The tally of a round of scores: the one way from marks to standings.
 *
 * <p>Each juror's marks are weighted up the tree of criteria into a total and the totals gathered over the jurors, or each
 * criterion is gathered first and weighted afterwards; equal totals then go down the rules' chain of tie-breaks. Every
 * comparison is between exact fractions, and rounding happens at the named steps alone.
 *
 * <p>Shapes: jurors x entries x scored criteria become one total for each entry; a place for each entry with enough sheets. Units:
 * those of the scale, or what its highest score is said to be worth; points with medal points and places with ballots. Errors:
 * {@link IllegalArgumentException} if the rules contradict themselves or a score is off the scale; what is missing, undecided or
 * cannot be compared is in the standings, as gap, question or warning.
 *
 * <p>Sources: the ASEAN ICT Awards' scoring program of 2019-2021 (weights, medal points, chain); ISU Special Regulations
 * (trimmed means per criterion and their roundings).
 */
public final class ScoreTally {

    private ScoreTally() {}

    /**
     * The standings of a round.
     *
     * @throws IllegalArgumentException if the rules contradict themselves, or the table holds a score off the scale or
     *     for a criterion that is not scored
     */
    public static Standings of(ScoreRules rules, List<Criterion> criteria, ScoreTable table, Rulings rulings) {
        Count count = new Count(Round.of(rules, criteria, table), rulings);
        Notices notices = Notices.on(count);
        boolean blocked = !count.admission.gaps.isEmpty() || !count.orders.undecided.isEmpty();
        Placing placing = Placing.of(count, rulings, blocked ? List.of() : notices.placeable());
        notices.closeCalls(placing);
        notices.warnings.addAll(Comparability.warnings(count, placing));
        return standings(count, notices, placing, Awards.of(count, placing, rulings));
    }

    private static Standings standings(Count count, Notices notices, Placing placing, Awards awards) {
        Round round = count.round;
        return new Standings(
                placing.groups.stream().map(group -> tier(round, group)).toList(),
                placing.groups.stream()
                        .flatMap(group -> group.entries().stream().map(entry -> standing(count, awards, group, entry)))
                        .toList(),
                Explanation.of(count, placing),
                notices.unplaced,
                awards.advancing,
                awards.openTies,
                notices.questions,
                notices.warnings,
                count.admission.gaps,
                count.orders.undecided,
                new Working(count));
    }

    private static Tier tier(Round round, Group group) {
        return new Tier(
                group.place(), group.entries().stream().map(round::entry).toList());
    }

    private static Standing standing(Count count, Awards awards, Group group, int entry) {
        Fraction total = count.total(entry).orElseThrow();
        return new Standing(
                group.place(),
                count.round.entry(entry),
                count.shown(total),
                count.exact(total),
                awards.medal(group, entry),
                group.decidedBy(),
                count.totals.sheets(entry));
    }

    /**
     * The total of one sheet in the making, as it will count; absent while a scored criterion has no score.
     *
     * @param scores by criterion id
     */
    public static Optional<Fraction> sheet(ScoreRules rules, List<Criterion> criteria, Map<String, BigDecimal> scores) {
        List<Criterion> leaves = criteria.stream().flatMap(Criterion::leaves).toList();
        if (!leaves.stream().map(Criterion::id).allMatch(scores::containsKey)) {
            return Optional.empty();
        }
        Fraction perUnit = SheetFormula.perUnit(rules, 0);
        Fraction total = SheetFormula.of(rules, criteria)
                .total(leaf -> perUnit.times(
                        Fraction.of(scores.getOrDefault(leaves.get(leaf).id(), BigDecimal.ZERO))));
        return Optional.of(SheetFormula.rounded(rules, Rounding.Step.JUROR_TOTAL, total));
    }
}
