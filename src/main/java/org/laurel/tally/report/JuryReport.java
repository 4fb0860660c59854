package org.laurel.tally.report;

import java.util.Arrays;
import java.util.List;
import org.laurel.tally.jury.Adjusted;
import org.laurel.tally.jury.Adjustment;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.OwnCountry;
import org.laurel.tally.jury.Severity;
import org.laurel.tally.plan.JudgingPlan;
import org.laurel.tally.plan.PlanCheck;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.Standings;

/**
 * The jury report says what the scores of a round tell about its jury, and how far the places depend on single jurors, on the method
 * and on chance. It stands beside the result and never changes it.
 *
 * <p>Shape: {@code result} by the rules; {@code adjustments} one for each {@link Adjustment}; the rest as in their types. The totals
 * are those of sheets with a score in every field, whether or not the rules count them; voices of the public are not part of the
 * jury.
 *
 * <p>Errors: {@link IllegalArgumentException} if the rules contradict themselves or a score is off the scale. A thin plan, a
 * constant juror, a single sheet are no errors: what cannot be computed says why, and {@link #refusals()} when that is everything.
 */
public record JuryReport(
        ScoredRound round,
        long seed,
        JuryMatrix totals,
        Standings result,
        List<Adjusted> adjustments,
        PlanCheck plan,
        Agreement agreement,
        Severity severity,
        OwnCountry ownCountry,
        Influence influence,
        Sensitivity sensitivity,
        Stability stability) {

    /** With as many bootstrap juries as take a few seconds. */
    public static JuryReport of(ScoredRound round, long seed) {
        return of(round, seed, Stability.usualResamples(round));
    }

    /** @param resamples how many bootstrap juries are drawn */
    public static JuryReport of(ScoredRound round, long seed, int resamples) {
        JuryMatrix totals = round.totals();
        Standings result = round.standings();
        Outcome outcome = Outcome.of(result);
        List<Adjusted> adjustments = Arrays.stream(Adjustment.values())
                .map(method -> method.of(totals))
                .toList();
        return new JuryReport(
                round,
                seed,
                totals,
                result,
                adjustments,
                PlanCheck.of(plan(round, totals)),
                Agreement.of(round, totals),
                Severity.of(totals),
                OwnCountry.of(totals, round.jurorCountries(), round.entryCountries(), seed),
                Influence.of(round, outcome),
                Sensitivity.of(round, outcome, adjustments),
                Stability.of(round, outcome, seed, resamples));
    }

    /** Why these sheets tell nothing about a jury, and what would; empty if they do. */
    public List<String> refusals() {
        return Refusals.of(this);
    }

    /** The plan as it was carried out: entries without a sheet and jurors without one are in it. */
    private static JudgingPlan plan(ScoredRound round, JuryMatrix totals) {
        return totals.plan()
                .including(
                        round.table().entries().stream()
                                .map(ScoreTable.Entry::id)
                                .toList(),
                        round.jury().stream().map(ScoreTable.Juror::id).toList());
    }
}
