package org.laurel.tally.report;

import java.util.List;
import java.util.Locale;
import org.laurel.tally.plan.CoJudging;
import org.laurel.tally.plan.PlanCheck;

/** Whether the scores can be compared at all. */
final class PlanSection {

    private PlanSection() {}

    static Section of(JuryReport report) {
        PlanCheck check = report.plan();
        CoJudging pairs = check.coJudging();
        return Section.titled("plan", "Judging plan")
                .prose("Verdict: " + check.verdict().name().toLowerCase(Locale.ROOT) + ".")
                .proseOf(check.sentences())
                .table(
                        "Pairs of jurors",
                        List.of(
                                Section.text("Pairs"),
                                Section.number("without a shared entry"),
                                Section.number("fewest shared"),
                                Section.number("mean"),
                                Section.number("most")),
                        List.of(List.of(
                                String.valueOf(pairs.pairs()),
                                String.valueOf(pairs.never()),
                                String.valueOf(pairs.fewest()),
                                Decimals.fixed(pairs.mean(), 1),
                                String.valueOf(pairs.most()))))
                .build();
    }
}
