package org.laurel.tally.jury;

import java.util.List;

/**
 * What an adjustment for strictness comes to: the entries in the order of their adjusted values, the groups of entries that cannot
 * be told apart, and what had to be left out or could not be done. An adjustment that refuses has no standings, and its note says
 * why.
 *
 * <p>Units: {@code value} and {@code standardError} in those of the score, for z-scores in standard deviations. Groups overlap: each
 * is a longest run of entries of which no two differ significantly (95 %, without correction for the number of pairs).
 */
public record Adjusted(
        Adjustment method,
        List<Standing> standings,
        List<List<String>> groups,
        List<Figure> figures,
        List<String> notes) {

    /** An entry's place under the adjustment: 1, 2, 2, 4. */
    public record Standing(int place, String entry, double value, Measure standardError, int sheets) {}

    /** A named number of the method's working. */
    public record Figure(String name, double value) {}

    public Adjusted {
        standings = List.copyOf(standings);
        groups = groups.stream().map(List::copyOf).toList();
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    static Adjusted refused(Adjustment method, String why) {
        return new Adjusted(method, List.of(), List.of(), List.of(), List.of(why));
    }

    public boolean isRefused() {
        return standings.isEmpty();
    }

    /** The entries in first place; several if they share it. */
    public List<String> winners() {
        return standings.stream()
                .filter(standing -> standing.place() == 1)
                .map(Standing::entry)
                .toList();
    }
}
