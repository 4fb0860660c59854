package org.laurel.finale;

import java.util.List;
import java.util.Optional;
import org.laurel.judging.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who comes to a final: whom the jury, or the public's vote, that stands before it lets go on. */
@Service
public class Finalists {

    private final DecidingRounds rounds;

    Finalists(DecidingRounds rounds) {
        this.rounds = rounds;
    }

    /** Nothing while it is not decided, as long as the public still votes on them. */
    @Transactional(readOnly = true)
    public Optional<List<Round.Candidate>> of(String edition, String category) {
        return rounds.decidedFinalists(edition, category);
    }
}
