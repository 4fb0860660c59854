package org.laurel.tally.report;

import java.util.List;
import org.laurel.tally.jury.Severity.Finding;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.PlanGroup;

/** Why a report would say nothing true about a jury: its sheets cannot be compared, or there is nothing to compare. */
final class Refusals {

    private Refusals() {}

    static List<String> of(JuryReport report) {
        List<PlanGroup> judged =
                report.plan().groups().stream().filter(PlanGroup::isJudged).toList();
        if (judged.isEmpty()) {
            return List.of("no juror scored an entry in every criterion; a sheet needs a score for each");
        }
        if (judged.size() > 1) {
            return List.of(Connectivity.sentence(judged) + " Report on each group by itself, with a file for each.");
        }
        if (report.totals().sheets().size() == 1) {
            return List.of("there is one sheet for one entry, and nothing to compare it with; a jury is two jurors or"
                    + " more, who score the same entries");
        }
        return report.severity().jurors().stream().allMatch(juror -> juror.finding() == Finding.CONSTANT)
                ? List.of("every juror gives every entry the same total, so the scores separate nothing; scores that"
                        + " differ would")
                : List.of();
    }
}
