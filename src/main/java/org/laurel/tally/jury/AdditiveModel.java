package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.jury.Adjusted.Figure;
import org.laurel.tally.jury.Places.Line;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.PlanGroup;

/**
 * The additive model says that a total is a value of the entry plus a strictness of the juror plus chance, and takes the values and
 * strictnesses that fit best in the sense of least squares. Strictnesses add up to 0, so that an entry's value is what the average
 * juror of this jury would have given.
 *
 * <p>Shape: any connected sheets, balanced or not. Units: those of the score. Errors: refused with a note that names the groups if
 * the plan falls apart; without a sheet to spare there are no standard errors, and the note says so.
 *
 * <p>Source: F. Yates, "The analysis of multiple classifications with unequal numbers in the different classes", Journal of the
 * American Statistical Association 29 (1934); S. R. Searle, "Linear Models for Unbalanced Data" (1987), chapter 4.
 */
final class AdditiveModel {

    private AdditiveModel() {}

    static Adjusted of(JuryMatrix totals) {
        List<PlanGroup> groups = Connectivity.groups(totals.plan());
        if (groups.size() > 1) {
            return Adjusted.refused(Adjustment.ADDITIVE, Connectivity.sentence(groups));
        }
        return adjusted(totals, AdditiveFit.of(totals));
    }

    private static Adjusted adjusted(JuryMatrix totals, AdditiveFit fit) {
        List<Line> lines = IntStream.range(0, totals.entries().size())
                .mapToObj(entry -> new Line(
                        totals.entries().get(entry),
                        fit.entryValue(entry),
                        fit.errorOfEntry(entry),
                        totals.jurorsOf(entry).length))
                .toList();
        var standings = Places.of(lines);
        return new Adjusted(
                Adjustment.ADDITIVE, standings, groups(totals, fit, standings), figures(fit), notes(totals, fit));
    }

    private static List<List<String>> groups(JuryMatrix totals, AdditiveFit fit, List<Adjusted.Standing> standings) {
        if (fit.freedom() == 0) {
            return List.of();
        }
        return Groups.of(
                standings,
                (one, other) -> fit.varianceOfDifference(totals.entryAt(one), totals.entryAt(other)),
                Distributions.tTwoSided(IntraclassCorrelation.CONFIDENCE, fit.freedom()));
    }

    private static List<Figure> figures(AdditiveFit fit) {
        return fit.freedom() == 0
                ? List.of(new Figure("degrees of freedom", 0))
                : List.of(
                        new Figure("degrees of freedom", fit.freedom()),
                        new Figure("residual standard deviation", Math.sqrt(fit.variance())));
    }

    private static List<String> notes(JuryMatrix totals, AdditiveFit fit) {
        List<String> notes = new ArrayList<>();
        if (totals.jurors().size() == 1) {
            notes.add("There is one juror only, so there is no strictness to adjust for.");
        }
        if (fit.freedom() == 0) {
            notes.add("There are no more sheets than unknowns, so no standard error can be estimated.");
        }
        return notes;
    }
}
