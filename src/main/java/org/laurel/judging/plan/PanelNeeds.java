package org.laurel.judging.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the panels of a round have to satisfy: how many jurors each entry needs, how many entries each juror takes at most, and who
 * may not score what.
 *
 * @param panelSize jurors for each entry, at least 1
 * @param caps jurors and the most entries each can take
 */
public record PanelNeeds(
        SortedSet<String> entries, int panelSize, SortedMap<String, Integer> caps, List<Conflict> conflicts) {

    /** A juror who may not score an entry, and why: {@code own country}, {@code declared}. */
    public record Conflict(String juror, String entry, String reason) {}

    public PanelNeeds {
        if (panelSize < 1) {
            throw new IllegalArgumentException("a panel has at least 1 juror, not " + panelSize);
        }
        caps.forEach((juror, cap) -> {
            if (cap < 0) {
                throw new IllegalArgumentException("juror " + juror + " takes at least 0 entries, not " + cap);
            }
        });
        entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
        conflicts = List.copyOf(conflicts);
    }

    /** The same cap for every juror. */
    public static PanelNeeds of(
            Iterable<String> entries, int panelSize, Iterable<String> jurors, int cap, Conflict... conflicts) {
        SortedMap<String, Integer> caps = new TreeMap<>();
        jurors.forEach(juror -> caps.put(juror, cap));
        SortedSet<String> all = new TreeSet<>();
        entries.forEach(all::add);
        return new PanelNeeds(all, panelSize, caps, List.of(conflicts));
    }

    /** The conflicts that concern an entry and a juror of this round. */
    Stream<Conflict> conflictsOf(String entry) {
        return conflicts.stream()
                .filter(conflict -> conflict.entry().equals(entry) && caps.containsKey(conflict.juror()));
    }

    Optional<Conflict> conflict(String juror, String entry) {
        return conflictsOf(entry)
                .filter(conflict -> conflict.juror().equals(juror))
                .findFirst();
    }

    int sheets() {
        return entries.size() * panelSize;
    }
}
