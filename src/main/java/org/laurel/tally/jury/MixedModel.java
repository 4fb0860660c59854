package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.jury.Adjusted.Figure;
import org.laurel.tally.jury.Places.Line;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.PlanGroup;

/**
 * The mixed model says that a total is a mean plus a random draw for the entry, one for the juror and one for the sheet; the three
 * variances are estimated by restricted maximum likelihood (REML). An entry's value is its best linear unbiased prediction (BLUP),
 * with the standard error of that prediction: the fewer sheets, the nearer to the mean and the wider.
 *
 * <p>Shape: any sheets from two or more jurors on two or more entries with a sheet to spare; otherwise the raw means stand and the
 * note says why. Units: those of the score. Errors: none; a plan that falls apart is compared only on the assumption that its groups
 * met jurors and entries of the same kind, and the note says so.
 *
 * <p>Source: H. D. Patterson and R. Thompson, "Recovery of inter-block information when block sizes are unequal", Biometrika 58
 * (1971); G. K. Robinson, "That BLUP is a good thing", Statistical Science 6 (1991); {@link CrossedEquations}.
 */
final class MixedModel {

    private static final double CRITICAL = 1.959963984540054;

    private MixedModel() {}

    static Adjusted of(JuryMatrix totals) {
        List<PlanGroup> groups = Connectivity.groups(totals.plan());
        int spare = totals.sheets().size()
                - totals.entries().size()
                - totals.jurors().size()
                + groups.size();
        if (totals.entries().size() < 2 || totals.jurors().size() < 2) {
            return raw(
                    totals, "It takes two entries and two jurors to tell their variances apart; the raw means stand.");
        }
        if (spare == 0) {
            return raw(
                    totals, "There are no more sheets than unknowns, so chance has no measure; the raw means stand.");
        }
        return perfect(totals, groups) ? withoutChance(totals, groups) : fitted(totals, groups);
    }

    private static boolean perfect(JuryMatrix totals, List<PlanGroup> groups) {
        return groups.stream()
                .map(group -> totals.only(sheet -> group.entries().contains(sheet.entry())))
                .allMatch(part -> AdditiveFit.of(part).residualSquares() == 0);
    }

    private static Adjusted withoutChance(JuryMatrix totals, List<PlanGroup> groups) {
        if (groups.size() > 1) {
            return raw(totals, "Nothing is left to chance within the groups of the plan; the raw means stand.");
        }
        Adjusted additive = AdditiveModel.of(totals);
        return new Adjusted(
                Adjustment.MIXED,
                additive.standings(),
                additive.groups(),
                List.of(),
                List.of("The sheets differ by entry and strictness alone and leave nothing to chance:"
                        + " the values of the additive model stand."));
    }

    private static Adjusted raw(JuryMatrix totals, String why) {
        return new Adjusted(Adjustment.MIXED, RawMeans.of(totals).standings(), List.of(), List.of(), List.of(why));
    }

    private static Adjusted fitted(JuryMatrix totals, List<PlanGroup> groups) {
        MixedFit fit = MixedFit.of(totals);
        List<Line> lines = IntStream.range(0, totals.entries().size())
                .mapToObj(entry -> new Line(
                        totals.entries().get(entry),
                        fit.value(entry),
                        Measure.of(fit.standardError(entry)),
                        totals.jurorsOf(entry).length))
                .toList();
        var standings = Places.of(lines);
        var together = Groups.of(
                standings,
                (one, other) -> fit.varianceOfDifference(totals.entryAt(one), totals.entryAt(other)),
                CRITICAL);
        return new Adjusted(Adjustment.MIXED, standings, together, figures(fit), notes(fit, groups));
    }

    private static List<Figure> figures(MixedFit fit) {
        double entries = fit.entryDeviation();
        double jurors = fit.jurorDeviation();
        double rest = fit.residualDeviation();
        double all = entries * entries + jurors * jurors + rest * rest;
        return List.of(
                new Figure("mean", fit.mean()),
                new Figure("standard deviation of entries", entries),
                new Figure("standard deviation of jurors", jurors),
                new Figure("residual standard deviation", rest),
                new Figure("share of the variance due to entries", entries * entries / all),
                new Figure("REML deviance", fit.deviance()));
    }

    private static List<String> notes(MixedFit fit, List<PlanGroup> groups) {
        List<String> notes = new ArrayList<>();
        if (groups.size() > 1) {
            notes.add(Connectivity.sentence(groups)
                    + " The values assume that the groups met jurors and entries of the same kind.");
        }
        if (fit.entryDeviation() == 0) {
            notes.add("The sheets show no difference between entries beyond chance.");
        }
        if (fit.jurorDeviation() == 0) {
            notes.add("The sheets show no difference in strictness beyond chance.");
        }
        return notes;
    }
}
