package org.laurel.bundle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.laurel.audit.merkle.Hash;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreTable;

/**
 * The public of one state as a voice in a jury's round: the entries in the order of the votes that the state's accounts gave them.
 *
 * <p>Equal numbers of votes are ordered by lots: the lower SHA-256 of seed, newline, state, newline, entry is before. An entry
 * without a vote is not in the order; a voice that orders too few entries for the points gives none, as with jurors.
 *
 * @param bestFirst ids of entries
 */
public record PublicVoice(String state, List<String> bestFirst) {

    public PublicVoice {
        bestFirst = List.copyOf(bestFirst);
    }

    /** One vote: whose state's public it belongs to, and what it names. */
    public record Ballot(String state, List<String> entries) {

        public Ballot {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The voices of all states that voted, in the order of their codes.
     *
     * @param seed of the lots, published with the round
     */
    public static List<PublicVoice> of(Collection<Ballot> ballots, String seed) {
        Map<String, Map<String, Long>> votes = new TreeMap<>();
        for (Ballot ballot : ballots) {
            Map<String, Long> ofTheState = votes.computeIfAbsent(ballot.state(), state -> new TreeMap<>());
            ballot.entries().forEach(entry -> ofTheState.merge(entry, 1L, Long::sum));
        }
        List<PublicVoice> voices = new ArrayList<>();
        votes.forEach((state, counted) -> voices.add(new PublicVoice(state, ordered(state, counted, seed))));
        return voices;
    }

    private static List<String> ordered(String state, Map<String, Long> counted, String seed) {
        Comparator<String> most = Comparator.comparing(counted::get, Comparator.reverseOrder());
        return counted.keySet().stream()
                .sorted(most.thenComparing(entry -> lot(seed, state, entry)))
                .toList();
    }

    private static String lot(String seed, String state, String entry) {
        return Hash.of((seed + "\n" + state + "\n" + entry).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    /** Speaks in the table of a round: the first has the highest score, each further one a step less, down to the lowest. */
    public void speak(ScoreTable.Builder table, Set<String> entries, List<Criterion> scored, Scale scale) {
        String id = "public-" + state;
        table.voiceOfThePublic(id, state);
        for (String entry : new TreeSet<>(entries)) {
            int at = bestFirst.indexOf(entry);
            Mark mark = at < 0 ? new Mark.Excluded("no vote of this public") : new Mark.Score(atPlace(scale, at));
            scored.forEach(criterion -> table.mark(id, entry, criterion.id(), mark));
        }
    }

    private static BigDecimal atPlace(Scale scale, int at) {
        return scale.max()
                .subtract(scale.step().multiply(BigDecimal.valueOf(at)))
                .max(scale.min());
    }
}
