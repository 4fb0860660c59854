package org.laurel.finale;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laurel.edition.Stage;
import org.laurel.judging.Round;
import org.laurel.judging.RoundCounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who comes to a final: whom the jury, or the public's vote, that stands before it lets go on. */
@Service
public class Finalists {

    /** How many finalists a state has in a category. */
    public record Count(String state, String category, long entries) {}

    private final DecidingRounds rounds;
    private final RoundCounts counts;

    Finalists(DecidingRounds rounds, RoundCounts counts) {
        this.rounds = rounds;
        this.counts = counts;
    }

    /** Nothing while it is not decided, as long as the public still votes on them. */
    @Transactional(readOnly = true)
    public Optional<List<Round.Candidate>> of(String edition, String category) {
        return rounds.decidedFinalists(edition, category);
    }

    /** Whom a jury let go on, and once a final is open who is in it; one statement. */
    @Transactional(readOnly = true)
    public List<Count> counts(String edition) {
        Optional<String> before = rounds.cutBefore(edition).map(Stage::id);
        Optional<String> last = rounds.finalStage(edition).map(Stage::id);
        Map<String, Count> finalists = new TreeMap<>();
        for (RoundCounts.OfState counted : counts.of(edition)) {
            if (last.filter(counted.stage()::equals).isPresent()) {
                put(finalists, counted, counted.entries());
            } else if (before.filter(counted.stage()::equals).isPresent()) {
                put(finalists, counted, counted.goingOn());
            }
        }
        return List.copyOf(finalists.values());
    }

    private static void put(Map<String, Count> finalists, RoundCounts.OfState counted, long entries) {
        if (entries > 0) {
            finalists.put(
                    counted.category() + " " + counted.state(),
                    new Count(counted.state(), counted.category(), entries));
        }
    }
}
