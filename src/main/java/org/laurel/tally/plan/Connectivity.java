package org.laurel.tally.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The connectivity of a judging plan splits it into the {@linkplain PlanGroup groups} that are linked by sheets. One group means
 * that differences between all entries can be estimated free of differences between jurors; several mean that they cannot.
 *
 * <p>Shape: a partition of all jurors and entries, the group with the first entry first, groups without entries last.
 *
 * <p>Source: R. C. Bose, "The design of experiments", Proc. 34th Indian Science Congress (1947); J. A. Eccleston and A. Hedayat,
 * "On the theory of connected designs", Annals of Statistics 2 (1974).
 */
public final class Connectivity {

    private final JudgingPlan plan;
    private final SortedMap<String, List<String>> entriesByJuror = new TreeMap<>();
    private final SortedSet<String> seenJurors = new TreeSet<>();
    private final SortedSet<String> seenEntries = new TreeSet<>();

    private Connectivity(JudgingPlan plan) {
        this.plan = plan;
        plan.panels()
                .forEach((entry, panel) ->
                        panel.forEach(juror -> entriesOf(juror).add(entry)));
    }

    public static List<PlanGroup> groups(JudgingPlan plan) {
        return new Connectivity(plan).split();
    }

    /** Whether all sheets hang together; jurors without entries do not matter. */
    public static boolean isConnected(JudgingPlan plan) {
        return groups(plan).stream().filter(group -> !group.entries().isEmpty()).count() <= 1;
    }

    /** The sentence that says why scores under a plan of several groups cannot be compared. */
    public static String sentence(List<PlanGroup> groups) {
        StringBuilder text =
                new StringBuilder("The plan falls into " + groups.size() + " groups that share no juror: ");
        for (int i = 0; i < groups.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(groups.get(i).inWords());
        }
        return text + ". Scores from different groups cannot be compared.";
    }

    private List<PlanGroup> split() {
        List<PlanGroup> groups = new ArrayList<>();
        for (Map.Entry<String, SortedSet<String>> panel : plan.panels().entrySet()) {
            if (seenEntries.add(panel.getKey())) {
                groups.add(groupOf(panel.getKey()));
            }
        }
        plan.jurors().stream()
                .filter(seenJurors::add)
                .map(juror -> new PlanGroup(List.of(juror), List.of()))
                .forEach(groups::add);
        return groups;
    }

    private PlanGroup groupOf(String first) {
        SortedSet<String> jurors = new TreeSet<>();
        SortedSet<String> entries = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String entry = open.remove();
            entries.add(entry);
            plan.panel(entry).stream().filter(seenJurors::add).forEach(juror -> {
                jurors.add(juror);
                entriesOf(juror).stream().filter(seenEntries::add).forEach(open::add);
            });
        }
        return new PlanGroup(List.copyOf(jurors), List.copyOf(entries));
    }

    private List<String> entriesOf(String juror) {
        return entriesByJuror.computeIfAbsent(juror, none -> new ArrayList<>());
    }
}
