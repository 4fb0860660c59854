package org.laurel.vote;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Answer;
import org.laurel.platform.Attempts;
import org.laurel.platform.Now;
import org.springframework.stereotype.Component;

/** What the timetable makes of votes: each round opens when it is due and closes when it is over. */
@Component
class VoteTimes {

    private final RunningEditions editions;
    private final VoteRounds rounds;
    private final Turning turning;
    private final Attempts attempts;
    private final Now now;

    VoteTimes(RunningEditions editions, VoteRounds rounds, Turning turning, Attempts attempts, Now now) {
        this.editions = editions;
        this.rounds = rounds;
        this.turning = turning;
        this.attempts = attempts;
        this.now = now;
    }

    /** Does nothing the second time. */
    void turn() {
        editions.opened().stream()
                .filter(id -> !Poll.of(editions.rules(id)).isEmpty())
                .forEach(this::turn);
    }

    void turn(String id) {
        List<Poll> polls = Poll.of(editions.get(id));
        Instant at = now.get();
        polls.stream()
                .filter(poll -> !at.isBefore(poll.opens()))
                .forEach(poll -> attempts.at(() -> turn(poll, poll.takesVotesAt(at))));
    }

    private Answer<Boolean> turn(Poll poll, boolean open) {
        var round = rounds.find(poll);
        if (open && round.isEmpty()) {
            return turning.open(poll).then(opened -> Answer.of(true));
        }
        round.filter(it -> !open && it.open()).ifPresent(turning::close);
        return Answer.of(round.isPresent());
    }
}
