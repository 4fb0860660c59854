package org.laurel.tally.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The check of a judging plan before a round opens: its verdict, the sentences behind it, and the figures behind the sentences.
 * A plan is refused if its scores could not be compared, warned about if they could but poorly, and fine otherwise.
 *
 * <p>Units: loads are entries per juror. Errors: none; every plan has a verdict, an empty one is refused.
 *
 * <p>Source: connectivity as in {@link Connectivity}, evenness as in {@link CoJudging}.
 */
public record PlanCheck(
        Verdict verdict,
        List<String> sentences,
        List<PlanGroup> groups,
        CoJudging coJudging,
        SortedMap<String, Integer> loads) {

    /** What a plan's check comes to. */
    public enum Verdict {
        FINE,
        WARN,
        REFUSE
    }

    public static PlanCheck of(JudgingPlan plan) {
        List<PlanGroup> groups = Connectivity.groups(plan);
        CoJudging coJudging = CoJudging.of(plan);
        SortedMap<String, Integer> loads = loads(plan);
        List<String> refusals = Refusals.of(plan, groups);
        if (!refusals.isEmpty()) {
            return new PlanCheck(Verdict.REFUSE, refusals, groups, coJudging, loads);
        }
        List<String> warnings = Warnings.of(plan, coJudging, loads);
        return warnings.isEmpty()
                ? new PlanCheck(Verdict.FINE, List.of(praise(plan)), groups, coJudging, loads)
                : new PlanCheck(Verdict.WARN, warnings, groups, coJudging, loads);
    }

    private static String praise(JudgingPlan plan) {
        return "The plan holds together: "
                + Names.number(plan.jurors().size(), "juror", "jurors") + " and "
                + Names.number(plan.entries().size(), "entry", "entries") + " can be compared.";
    }

    private static SortedMap<String, Integer> loads(JudgingPlan plan) {
        SortedMap<String, Integer> loads = new TreeMap<>();
        plan.jurors().forEach(juror -> loads.put(juror, 0));
        plan.panels().values().forEach(panel -> panel.forEach(juror -> loads.merge(juror, 1, Integer::sum)));
        return loads;
    }

    /** What makes scores incomparable. */
    private static final class Refusals {

        static List<String> of(JudgingPlan plan, List<PlanGroup> groups) {
            List<String> sentences = new ArrayList<>();
            if (plan.entries().isEmpty() || plan.jurors().isEmpty()) {
                sentences.add("There is nothing to judge: the plan has "
                        + (plan.entries().isEmpty() ? "no entries." : "no jurors."));
                return sentences;
            }
            List<String> unjudged = plan.entries().stream()
                    .filter(entry -> plan.panel(entry).isEmpty())
                    .toList();
            if (!unjudged.isEmpty()) {
                sentences.add("Nobody scores " + Names.counted("entry", "entries", unjudged) + ".");
            }
            List<PlanGroup> judged = groups.stream().filter(PlanGroup::isJudged).toList();
            if (judged.size() > 1) {
                sentences.add(Connectivity.sentence(judged));
            }
            return sentences;
        }
    }
}
