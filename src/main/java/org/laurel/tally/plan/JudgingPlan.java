package org.laurel.tally.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A judging plan says which jurors score which entry. It may be complete (every juror, every entry) or consist of incomplete
 * panels, and it may name jurors who have nothing to score and entries nobody scores.
 *
 * <p>Shape: entries to panels, and all jurors; both in the natural order of their ids, whatever order they came in.
 *
 * <p>Errors: {@link IllegalArgumentException} if a panel names a juror who is not among the jurors.
 */
public record JudgingPlan(SortedMap<String, SortedSet<String>> panels, SortedSet<String> jurors) {

    public JudgingPlan {
        panels = Collections.unmodifiableSortedMap(copied(panels));
        jurors = Collections.unmodifiableSortedSet(new TreeSet<>(jurors));
        panels.forEach(membersAmong(jurors));
    }

    /** The plan with these panels; its jurors are those on a panel. */
    public static JudgingPlan of(Map<String, ? extends Collection<String>> panels) {
        SortedSet<String> jurors = new TreeSet<>();
        panels.values().forEach(jurors::addAll);
        return new JudgingPlan(copied(panels), jurors);
    }

    public List<String> entries() {
        return List.copyOf(panels.keySet());
    }

    public SortedSet<String> panel(String entry) {
        return panels.getOrDefault(entry, Collections.emptySortedSet());
    }

    /** The entries that a juror scores. */
    public List<String> entriesOf(String juror) {
        return panels.keySet().stream()
                .filter(entry -> panel(entry).contains(juror))
                .toList();
    }

    public JudgingPlan withoutJuror(String juror) {
        SortedMap<String, SortedSet<String>> left = copied(panels);
        left.values().forEach(panel -> panel.remove(juror));
        SortedSet<String> others = new TreeSet<>(jurors);
        others.remove(juror);
        return new JudgingPlan(left, others);
    }

    /** The plan with these entries and jurors besides; who is new has no sheets. */
    public JudgingPlan including(Collection<String> moreEntries, Collection<String> moreJurors) {
        SortedMap<String, SortedSet<String>> all = copied(panels);
        moreEntries.forEach(entry -> all.putIfAbsent(entry, new TreeSet<>()));
        SortedSet<String> everyone = new TreeSet<>(jurors);
        everyone.addAll(moreJurors);
        return new JudgingPlan(all, everyone);
    }

    private static SortedMap<String, SortedSet<String>> copied(Map<String, ? extends Collection<String>> panels) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        panels.forEach((entry, panel) -> copy.put(entry, new TreeSet<>(panel)));
        return copy;
    }

    private static BiConsumer<String, SortedSet<String>> membersAmong(SortedSet<String> jurors) {
        return (entry, panel) -> {
            if (!jurors.containsAll(panel)) {
                throw new IllegalArgumentException("the panel of " + entry + " names a juror the plan does not know");
            }
        };
    }
}
