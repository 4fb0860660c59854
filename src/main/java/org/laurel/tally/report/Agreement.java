package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.jury.IntraclassCorrelation;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.KendallW;
import org.laurel.tally.jury.KrippendorffAlpha;
import org.laurel.tally.jury.KrippendorffAlpha.Scale;
import org.laurel.tally.jury.Measure;

/**
 * The agreement of a jury, measured in the three usual ways on the totals of its sheets, and by alpha on each criterion. Which one
 * to read depends on what the award uses: differences of totals (alpha interval, ICC) or the order (alpha ordinal, W).
 */
public record Agreement(
        List<Alpha> alphas, IntraclassCorrelation icc, KendallW concordance, List<OfCriterion> criteria) {

    /** Krippendorff's alpha of the totals on one scale. */
    public record Alpha(Scale scale, Measure value) {}

    /** Krippendorff's alpha (interval) of the scores for one criterion. */
    public record OfCriterion(String criterion, Measure alpha) {}

    static Agreement of(ScoredRound round, JuryMatrix totals) {
        List<Alpha> alphas = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            alphas.add(new Alpha(scale, KrippendorffAlpha.of(totals, scale)));
        }
        List<OfCriterion> criteria = round.leaves().stream()
                .map(leaf -> new OfCriterion(leaf.id(), KrippendorffAlpha.of(round.scoresFor(leaf), Scale.INTERVAL)))
                .toList();
        return new Agreement(List.copyOf(alphas), IntraclassCorrelation.of(totals), KendallW.of(totals), criteria);
    }
}
