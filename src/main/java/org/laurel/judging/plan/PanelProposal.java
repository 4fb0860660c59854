package org.laurel.judging.plan;

import java.util.List;
import org.laurel.tally.plan.JudgingPlan;
import org.laurel.tally.plan.PlanCheck;

/** The answer to {@link PanelNeeds}: a judging plan that meets them, or the sentences that say why none can. */
public sealed interface PanelProposal {

    /** Panels that meet the needs, and how well scores under them could be compared. */
    record Panels(JudgingPlan plan, PlanCheck check) implements PanelProposal {}

    /** No plan meets the needs. */
    record Impossible(List<String> reasons) implements PanelProposal {
        public Impossible {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Proposes panels: loads as even as caps and conflicts allow, then pairs of jurors sharing entries as evenly as found.
     *
     * @param seed decides between plans that are equally good; the same needs and seed give the same plan
     */
    static PanelProposal propose(PanelNeeds needs, long seed) {
        Panelling panelling = Panelling.of(needs, seed);
        PanelFlow.fill(panelling);
        List<String> reasons = Shortage.of(panelling);
        if (!reasons.isEmpty()) {
            return new Impossible(reasons);
        }
        EvenPairs.improve(panelling, seed);
        JudgingPlan plan = panelling.plan();
        return new Panels(plan, PlanCheck.of(plan));
    }
}
