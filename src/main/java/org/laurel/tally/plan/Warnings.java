package org.laurel.tally.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** What makes the scores of a connected plan poor to compare, each in a sentence. */
final class Warnings {

    private final JudgingPlan plan;
    private final List<String> sentences = new ArrayList<>();

    private Warnings(JudgingPlan plan) {
        this.plan = plan;
    }

    static List<String> of(JudgingPlan plan, CoJudging coJudging, SortedMap<String, Integer> loads) {
        Warnings warnings = new Warnings(plan);
        warnings.idleJurors(loads);
        warnings.thinPanels();
        warnings.shortJurors(loads);
        warnings.indispensableJurors();
        warnings.unevenLoads(loads);
        warnings.unevenPairs(coJudging);
        return List.copyOf(warnings.sentences);
    }

    private void idleJurors(SortedMap<String, Integer> loads) {
        List<String> idle = jurorsWith(loads, 0);
        if (!idle.isEmpty()) {
            sentences.add("Nothing to score for " + Names.counted("juror", idle) + ".");
        }
    }

    private void thinPanels() {
        if (plan.jurors().size() == 1) {
            sentences.add("There is one juror only: strictness cannot be told from merit.");
            return;
        }
        List<String> thin = plan.entries().stream()
                .filter(entry -> plan.panel(entry).size() == 1)
                .toList();
        if (!thin.isEmpty()) {
            sentences.add("One juror only for " + Names.counted("entry", "entries", thin)
                    + ": the place hangs on a single sheet.");
        }
    }

    private void shortJurors(SortedMap<String, Integer> loads) {
        List<String> once = jurorsWith(loads, 1);
        if (!once.isEmpty() && plan.entries().size() > 1) {
            sentences.add(
                    "One entry only for " + Names.counted("juror", once) + ": how strict they are cannot be told.");
        }
    }

    private void indispensableJurors() {
        List<String> needed = plan.jurors().stream()
                .filter(juror -> plan.jurors().size() > 1 && fallsApartWithout(juror))
                .toList();
        if (!needed.isEmpty()) {
            sentences.add("The plan falls apart if it loses " + (needed.size() == 1 ? "" : "one of ")
                    + Names.counted("juror", needed) + ".");
        }
    }

    private boolean fallsApartWithout(String juror) {
        return Connectivity.groups(plan.withoutJuror(juror)).stream()
                        .filter(PlanGroup::isJudged)
                        .count()
                > 1;
    }

    private void unevenLoads(SortedMap<String, Integer> loads) {
        int least = Collections.min(loads.values());
        int most = Collections.max(loads.values());
        if (least > 0 && most > 2 * least) {
            sentences.add("Loads are uneven: from " + least + " to " + most + " entries per juror.");
        }
    }

    private void unevenPairs(CoJudging pairs) {
        if (pairs.mean() >= 1 && pairs.never() > 0) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%d of %d pairs of jurors share no entry, although each pair could share %.1f.",
                    pairs.never(),
                    pairs.pairs(),
                    pairs.mean()));
        }
    }

    private static List<String> jurorsWith(SortedMap<String, Integer> loads, int load) {
        return loads.keySet().stream()
                .filter(juror -> loads.getOrDefault(juror, 0) == load)
                .toList();
    }
}
