package org.laurel.judging.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.laurel.judging.plan.PanelNeeds.Conflict;
import org.laurel.tally.plan.Names;

/**
 * Why no plan exists: entries that conflicts leave too few jurors for, or, by the theorem of Hall, entries that together need more
 * sheets than the jurors open to them can give.
 */
final class Shortage {

    private final Panelling panelling;

    private Shortage(Panelling panelling) {
        this.panelling = panelling;
    }

    /** Empty if every panel is full. */
    static List<String> of(Panelling panelling) {
        Shortage shortage = new Shortage(panelling);
        int[] open = IntStream.range(0, panelling.entries.size())
                .filter(entry -> panelling.panel(entry).length < panelling.needs.panelSize())
                .toArray();
        if (open.length == 0) {
            return List.of();
        }
        List<String> single = panelling.needs.entries().stream()
                .filter(entry -> shortage.free(entry).size() < panelling.needs.panelSize())
                .map(shortage::ofEntry)
                .toList();
        return single.isEmpty() ? List.of(shortage.together(open)) : single;
    }

    private SortedSet<String> free(String entry) {
        SortedSet<String> free = new TreeSet<>(panelling.needs.caps().keySet());
        panelling.needs.conflictsOf(entry).forEach(conflict -> free.remove(conflict.juror()));
        return free;
    }

    private String ofEntry(String entry) {
        List<String> free = List.copyOf(free(entry));
        List<String> barred = panelling
                .needs
                .conflictsOf(entry)
                .sorted(Comparator.comparing(Conflict::juror))
                .map(conflict -> conflict.juror() + " (" + conflict.reason() + ")")
                .distinct()
                .toList();
        return "Entry " + entry + " needs "
                + Names.number(panelling.needs.panelSize(), "juror", "jurors") + ", and "
                + (free.isEmpty() ? "none is" : Names.number(free.size(), "is", "are")) + " free to score it"
                + (free.isEmpty() ? "" : ": " + Names.listed(free))
                + (barred.isEmpty() ? "." : "; in conflict: " + Names.listed(barred) + ".");
    }

    /** From the open entries over jurors who could take them, and on to the entries that fill these jurors. */
    private String together(int[] open) {
        SortedSet<Integer> entries = new TreeSet<>();
        SortedSet<Integer> jurors = new TreeSet<>();
        Deque<Integer> queue = new ArrayDeque<>();
        IntStream.of(open).filter(entries::add).forEach(queue::add);
        while (!queue.isEmpty()) {
            int entry = queue.remove();
            for (int juror = 0; juror < panelling.jurors.size(); juror++) {
                if (panelling.allowed[entry][juror] && !panelling.chosen[entry][juror] && jurors.add(juror)) {
                    int full = juror;
                    IntStream.range(0, panelling.entries.size())
                            .filter(other -> panelling.chosen[other][full])
                            .filter(entries::add)
                            .forEach(queue::add);
                }
            }
        }
        return sentence(entries, jurors);
    }

    private String sentence(SortedSet<Integer> entries, SortedSet<Integer> jurors) {
        int needed = entries.size() * panelling.needs.panelSize();
        int given = jurors.stream().mapToInt(juror -> panelling.caps[juror]).sum();
        int others = (int) entries.stream()
                .flatMap(entry -> IntStream.range(0, panelling.jurors.size())
                        .filter(juror -> !jurors.contains(juror) && panelling.allowed[entry][juror])
                        .boxed())
                .count();
        List<String> names =
                entries.stream().map(panelling.entries::get).sorted().toList();
        List<String> loaded =
                jurors.stream().map(panelling.jurors::get).sorted().toList();
        return Names.number(names.size(), "entry", "entries") + " (" + Names.listed(names) + ") need " + needed
                + " sheets, and " + (given + others) + " can be given: " + given + " within the load caps of "
                + Names.counted("juror", loaded)
                + (others == 0 ? "" : ", " + others + " by other jurors")
                + conflictsBetween(names, loaded) + ".";
    }

    private String conflictsBetween(List<String> entries, List<String> loaded) {
        List<String> barred = new ArrayList<>();
        for (String juror : panelling.needs.caps().keySet()) {
            if (!loaded.contains(juror)) {
                entries.stream()
                        .flatMap(entry -> panelling.needs.conflict(juror, entry).stream())
                        .map(conflict -> juror + " with " + conflict.entry() + " (" + conflict.reason() + ")")
                        .forEach(barred::add);
            }
        }
        return barred.isEmpty() ? "" : "; in conflict: " + Names.listed(barred);
    }
}
