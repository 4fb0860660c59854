package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.PlanGroup;

/**
 * The severity of jurors: how far each is above or below the average juror on the same entries, how widely each spreads the scores,
 * and how well each goes along with the others.
 *
 * <p>Shape: any sheets; in a plan that falls apart each juror is compared within the own group, and {@code note} says so.
 *
 * <p>Units: those of the score. {@code leniency} is the juror's effect in the additive model, positive for lenient;
 * {@code spread} the standard deviation of the own totals; {@code noise} the root mean square of what the additive model leaves;
 * {@code withOthers} the correlation with the mean of the others on the same entries. Errors: none; what does not exist is
 * {@linkplain Measure.Unknown unknown}.
 *
 * <p>Source: the additive model of {@link Adjustment#ADDITIVE}; item-rest correlation as in Lord and Novick (1968).
 */
public record Severity(List<Juror> jurors, String note) {

    /** What a juror's leniency amounts to, at 95 %. */
    public enum Finding {
        STRICT,
        AVERAGE,
        LENIENT,
        /** Every entry has the same total from this juror, who thereby says nothing about their order. */
        CONSTANT
    }

    /** One juror. */
    public record Juror(
            String juror,
            int sheets,
            double mean,
            double spread,
            Measure leniency,
            Measure standardError,
            Measure noise,
            Measure withOthers,
            Finding finding) {}

    public static Severity of(JuryMatrix totals) {
        List<PlanGroup> groups = Connectivity.groups(totals.plan());
        List<Juror> jurors = new ArrayList<>();
        for (PlanGroup group : groups) {
            JuryMatrix part = groups.size() == 1
                    ? totals
                    : totals.only(sheet -> group.entries().contains(sheet.entry()));
            AdditiveFit fit = AdditiveFit.of(part);
            for (int juror = 0; juror < part.jurors().size(); juror++) {
                jurors.add(juror(part, fit, juror));
            }
        }
        jurors.sort(Comparator.comparing(Juror::juror));
        return new Severity(
                List.copyOf(jurors),
                groups.size() > 1 ? "each juror is compared within the own group of the plan" : "");
    }

    private static Juror juror(JuryMatrix totals, AdditiveFit fit, int juror) {
        double[] own = totals.ofJuror(juror);
        boolean alone = totals.jurors().size() == 1;
        Measure leniency = alone ? Measure.unknown("there is no other juror") : Measure.of(fit.leniency(juror));
        Measure error = alone ? leniency : fit.errorOfLeniency(juror);
        return new Juror(
                totals.jurors().get(juror),
                own.length,
                Numbers.mean(own),
                Numbers.deviation(own),
                leniency,
                error,
                fit.freedom() == 0 ? error : Measure.of(noise(totals, fit, juror)),
                withOthers(totals, juror),
                finding(own, leniency, error, fit));
    }

    private static Finding finding(double[] own, Measure leniency, Measure error, AdditiveFit fit) {
        if (own.length > 1 && Numbers.areEqual(own)) {
            return Finding.CONSTANT;
        }
        if (leniency.value().isEmpty() || error.value().isEmpty()) {
            return Finding.AVERAGE;
        }
        double off = leniency.value().getAsDouble();
        double line =
                error.value().getAsDouble() * Distributions.tTwoSided(IntraclassCorrelation.CONFIDENCE, fit.freedom());
        if (Math.abs(off) <= Math.max(line, Numbers.NOISE * Numbers.size(own))) {
            return Finding.AVERAGE;
        }
        return off > 0 ? Finding.LENIENT : Finding.STRICT;
    }

    private static double noise(JuryMatrix totals, AdditiveFit fit, int juror) {
        double sum = 0;
        int[] entries = totals.entriesOf(juror);
        for (int entry : entries) {
            sum += fit.residual(entry, juror) * fit.residual(entry, juror);
        }
        return Math.sqrt(sum / entries.length);
    }

    private static Measure withOthers(JuryMatrix totals, int juror) {
        int[] shared = Arrays.stream(totals.entriesOf(juror))
                .filter(entry -> totals.jurorsOf(entry).length > 1)
                .toArray();
        double[] own = Arrays.stream(shared)
                .mapToDouble(entry -> totals.total(entry, juror))
                .toArray();
        double[] others = Arrays.stream(shared)
                .mapToDouble(entry -> Others.mean(totals, entry, juror))
                .toArray();
        return Numbers.correlation(own, others);
    }
}
