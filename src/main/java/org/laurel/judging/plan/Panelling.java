package org.laurel.judging.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.laurel.tally.plan.JudgingPlan;

/** Panels in the making: who is on which, by numbers that the seed has shuffled. */
final class Panelling {

    final PanelNeeds needs;
    final List<String> entries;
    final List<String> jurors;
    final int[] caps;
    final boolean[][] allowed;
    final boolean[][] chosen;

    private Panelling(PanelNeeds needs, List<String> entries, List<String> jurors) {
        this.needs = needs;
        this.entries = entries;
        this.jurors = jurors;
        this.caps = jurors.stream()
                .mapToInt(juror -> needs.caps().getOrDefault(juror, 0))
                .toArray();
        this.allowed = new boolean[entries.size()][jurors.size()];
        this.chosen = new boolean[entries.size()][jurors.size()];
        for (int entry = 0; entry < entries.size(); entry++) {
            SortedSet<String> barred = new TreeSet<>();
            needs.conflictsOf(entries.get(entry)).forEach(conflict -> barred.add(conflict.juror()));
            for (int juror = 0; juror < jurors.size(); juror++) {
                allowed[entry][juror] = !barred.contains(jurors.get(juror));
            }
        }
    }

    static Panelling of(PanelNeeds needs, long seed) {
        Random random = new Random(seed);
        return new Panelling(
                needs, shuffled(needs.entries(), random), shuffled(needs.caps().keySet(), random));
    }

    /** {@link Random} is specified to the bit, {@link Collections#shuffle} is not. */
    private static List<String> shuffled(Collection<String> ids, Random random) {
        List<String> shuffled = new ArrayList<>(ids);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    int[] panel(int entry) {
        return IntStream.range(0, jurors.size())
                .filter(juror -> chosen[entry][juror])
                .toArray();
    }

    JudgingPlan plan() {
        SortedMap<String, SortedSet<String>> panels = new TreeMap<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            SortedSet<String> panel = new TreeSet<>();
            IntStream.of(panel(entry)).mapToObj(jurors::get).forEach(panel::add);
            panels.put(entries.get(entry), panel);
        }
        return new JudgingPlan(panels, new TreeSet<>(jurors));
    }
}
