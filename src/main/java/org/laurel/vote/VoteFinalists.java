package org.laurel.vote;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for stages that go on with what a vote came to: whom it lets through, and nothing of its count. */
@Service
public class VoteFinalists {

    private final VoteTimes times;
    private final VoteRounds rounds;
    private final RunningEditions editions;

    VoteFinalists(VoteTimes times, VoteRounds rounds, RunningEditions editions) {
        this.times = times;
        this.rounds = rounds;
        this.editions = editions;
    }

    /** Opens and closes the votes of an edition as its timetable says; a vote that others wait for is counted as it closes. */
    @Transactional
    public void countWhatIsOver(String edition) {
        times.turn(edition);
    }

    /** In the order of their codes; nothing while the vote is not closed, nobody where nobody voted. */
    @Transactional(readOnly = true)
    public Optional<List<Round.Candidate>> goingOn(String edition, String stage, String category) {
        return Poll.find(editions.rules(edition), stage, category)
                .flatMap(rounds::find)
                .filter(round -> !round.open())
                .map(round -> rounds.goingOn(round.id()).stream()
                        .map(one -> new Round.Candidate(one.entry(), one.code(), one.state()))
                        .toList());
    }
}
