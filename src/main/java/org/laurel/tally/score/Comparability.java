package org.laurel.tally.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.JudgingPlan;
import org.laurel.tally.plan.PlanGroup;

/** Whether jurors who scored several entries link all that are placed, so that strict and lenient jurors do not decide. */
final class Comparability {

    private final Count count;

    private Comparability(Count count) {
        this.count = count;
    }

    /** The sentence that names the groups, if placed entries of different groups have no juror in common. */
    static List<String> warnings(Count count, Placing placing) {
        Comparability comparability = new Comparability(count);
        if (placing.groups.isEmpty() || comparability.anyoneScoredAll()) {
            return List.of();
        }
        Set<String> placed = placing.groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(count.round::entry)
                .collect(Collectors.toSet());
        List<PlanGroup> groups = Connectivity.groups(comparability.plan()).stream()
                .filter(group -> group.entries().stream().anyMatch(placed::contains))
                .toList();
        return groups.size() > 1 ? List.of(Connectivity.sentence(groups)) : List.of();
    }

    /** The usual case, in which no plan has to be drawn up. */
    private boolean anyoneScoredAll() {
        return IntStream.range(0, count.round.jurors)
                .anyMatch(juror -> IntStream.range(0, count.round.entries)
                        .allMatch(entry -> count.admission.counts(juror, entry)));
    }

    private JudgingPlan plan() {
        Map<String, List<String>> panels = new TreeMap<>();
        IntStream.range(0, count.round.entries).forEach(entry -> panels.put(count.round.entry(entry), panel(entry)));
        return JudgingPlan.of(panels);
    }

    private List<String> panel(int entry) {
        return IntStream.range(0, count.round.jurors)
                .filter(juror -> count.admission.counts(juror, entry))
                .mapToObj(count.round::juror)
                .toList();
    }
}
