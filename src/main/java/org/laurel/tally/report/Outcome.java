package org.laurel.tally.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.tally.score.Standings;

/** What varied scores or rules came to: the places, or the sentence that says why there are none. */
record Outcome(Map<String, Integer> places, String why) {

    static Outcome of(ScoredRound round) {
        List<String> contradictions = round.rules()
                .contradictions(round.criteria(), round.table().entries().size());
        return contradictions.isEmpty()
                ? of(round.standings())
                : new Outcome(Map.of(), String.join("; ", contradictions));
    }

    static Outcome of(Standings standings) {
        Map<String, Integer> places = new TreeMap<>();
        standings.standings().forEach(standing -> places.put(standing.entry(), standing.place()));
        return new Outcome(places, places.isEmpty() ? why(standings) : "");
    }

    private static String why(Standings standings) {
        if (!standings.gaps().isEmpty()) {
            Standings.Gap gap = standings.gaps().get(0);
            return "blocked: " + gap.juror() + " still owes " + gap.entry() + " " + String.join(", ", gap.criteria());
        }
        if (!standings.undecided().isEmpty()) {
            return "blocked: " + standings.undecided().get(0).sentence();
        }
        return standings.unplaced().isEmpty()
                ? "there are no entries"
                : standings.unplaced().get(0).entry() + ": "
                        + standings.unplaced().get(0).reason();
    }

    /** The same order among some of the entries only: 1, 2, 2, 4. */
    Outcome among(Collection<String> entries) {
        Map<String, Integer> some = new TreeMap<>(places);
        some.keySet().retainAll(entries);
        Map<String, Integer> ranked = new TreeMap<>();
        some.forEach((entry, place) -> ranked.put(
                entry,
                1 + (int) some.values().stream().filter(other -> other < place).count()));
        return new Outcome(ranked, why);
    }

    List<String> winners() {
        return places.keySet().stream().filter(entry -> place(entry) == 1).toList();
    }

    /** 0 for an entry without a place. */
    int place(String entry) {
        return places.getOrDefault(entry, 0);
    }
}
