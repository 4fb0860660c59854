package org.laurel.judging.plan;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Panels as a flow of least cost: each entry sends as many units as its panel has jurors, each juror passes on at most the cap, and
 * the k-th entry of a juror costs k, which makes loads as even as can be. What finds no juror goes a detour that costs more than any
 * load.
 *
 * <p>Source: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows" (1993), chapters 10 and 14 (convex costs).
 */
final class PanelFlow {

    private final Panelling panelling;
    private final int entries;
    private final int jurors;
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);

    private PanelFlow(Panelling panelling) {
        this.panelling = panelling;
        this.entries = panelling.entries.size();
        this.jurors = panelling.jurors.size();
    }

    static void fill(Panelling panelling) {
        if (!panelling.entries.isEmpty() && !panelling.jurors.isEmpty()) {
            new PanelFlow(panelling).solve();
        }
    }

    private void solve() {
        for (int node = 0; node <= sink(); node++) {
            graph.addVertex(node);
        }
        for (int entry = 0; entry < entries; entry++) {
            addEntry(entry);
        }
        for (int juror = 0; juror < jurors; juror++) {
            addJuror(juror);
        }
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, this::supply, this::capacity));
        flow.getFlowMap().forEach((edge, units) -> {
            if (units > 0.5 && graph.getEdgeSource(edge) < entries && graph.getEdgeTarget(edge) < sink()) {
                panelling.chosen[graph.getEdgeSource(edge)][graph.getEdgeTarget(edge) - entries] = true;
            }
        });
    }

    private int sink() {
        return entries + jurors;
    }

    private int supply(int node) {
        if (node == sink()) {
            return -panelling.needs.sheets();
        }
        return node < entries ? panelling.needs.panelSize() : 0;
    }

    private int capacity(DefaultWeightedEdge edge) {
        boolean detour = graph.getEdgeSource(edge) < entries && graph.getEdgeTarget(edge) == sink();
        return detour ? panelling.needs.panelSize() : 1;
    }

    private void addEntry(int entry) {
        for (int juror = 0; juror < jurors; juror++) {
            if (panelling.allowed[entry][juror]) {
                graph.setEdgeWeight(graph.addEdge(entry, entries + juror), 0);
            }
        }
        graph.setEdgeWeight(graph.addEdge(entry, sink()), 2.0 * entries + 2);
    }

    private void addJuror(int juror) {
        int most = Math.min(panelling.caps[juror], entries);
        for (int load = 1; load <= most; load++) {
            graph.setEdgeWeight(graph.addEdge(entries + juror, sink()), load);
        }
    }
}
