package org.laurel.nomination;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Working;
import org.springframework.stereotype.Component;

/** What panels gave, by entry; nothing for an entry that has no place, and nothing of a round that is sealed. */
@Component
class PanelScores {

    private final RoundStandings standings;

    PanelScores(RoundStandings standings) {
        this.standings = standings;
    }

    /** Whether the state has nominated: from then on nobody reads them before the release. */
    boolean areSealed(Round round) {
        return standings.isSettled(round);
    }

    Map<String, PanelScore> of(Round round, Category category) {
        if (areSealed(round)) {
            return Map.of();
        }
        Standings placed = standings.of(round);
        Map<String, List<String>> blocks = blocks(placed.working(), category);
        Map<String, List<String>> sheets = sheets(placed.working());
        Map<String, PanelScore> scores = new LinkedHashMap<>();
        placed.standings()
                .forEach(standing -> scores.put(
                        standing.entry(),
                        new PanelScore(
                                standing.place(),
                                standing.value(),
                                blocks.getOrDefault(standing.entry(), List.of()),
                                sheets.getOrDefault(standing.entry(), List.of()))));
        return scores;
    }

    private static Map<String, List<String>> blocks(Working working, Category category) {
        Map<String, Map<String, String>> means = new HashMap<>();
        working.means()
                .forEach(value -> means.computeIfAbsent(value.entry(), unseen -> new HashMap<>())
                        .put(value.criterion(), value.mean()));
        Map<String, List<String>> blocks = new HashMap<>();
        means.forEach((entry, values) -> blocks.put(
                entry,
                category.criteria().stream()
                        .map(Criterion::id)
                        .map(id -> Objects.requireNonNullElse(values.get(id), ""))
                        .toList()));
        return blocks;
    }

    private static Map<String, List<String>> sheets(Working working) {
        return working.sheets().stream()
                .sorted(Comparator.comparing((Working.Sheet sheet) -> new BigDecimal(sheet.total()))
                        .reversed())
                .collect(Collectors.groupingBy(
                        Working.Sheet::entry, Collectors.mapping(Working.Sheet::total, Collectors.toList())));
    }
}
