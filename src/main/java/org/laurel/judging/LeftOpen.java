package org.laurel.judging;

import java.util.List;
import org.laurel.tally.score.Standings;

/**
 * Entries that the rules leave equal, for the chair to put in order.
 *
 * @param place the first of the places that wait for an order
 * @param entries ids, in their order
 * @param equalIn what was compared and found equal, such as {@code golds}; once the round is sealed, nothing more is known of it
 */
public record LeftOpen(int place, List<String> entries, List<String> equalIn) {

    public LeftOpen {
        entries = List.copyOf(entries);
        equalIn = List.copyOf(equalIn);
    }

    static List<LeftOpen> in(Standings standings) {
        return standings.openTies().stream()
                .map(tie -> new LeftOpen(tie.place(), tie.entries(), equalIn(standings, tie)))
                .toList();
    }

    private static List<String> equalIn(Standings standings, Standings.OpenTie tie) {
        return standings.comparisons().stream()
                .filter(comparison -> comparison.shared() && tie.entries().contains(comparison.first()))
                .findFirst()
                .map(Standings.Comparison::steps)
                .orElse(List.of())
                .stream()
                .map(Standings.Step::rung)
                .toList();
    }
}
