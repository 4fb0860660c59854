package org.laurel.vote;

import org.laurel.edition.KeptData;
import org.laurel.edition.Retention;
import org.springframework.stereotype.Component;

/** The votes of an edition, for as long as its rules keep ballots; the published bundle does not need them. */
@Component
class KeptVotes implements KeptData {

    private final VoteRounds rounds;
    private final Votes votes;
    private final VoteLog log;

    KeptVotes(VoteRounds rounds, Votes votes, VoteLog log) {
        this.rounds = rounds;
        this.votes = votes;
        this.log = log;
    }

    @Override
    public Retention.Kind kind() {
        return Retention.Kind.BALLOTS;
    }

    @Override
    public int letGo(String edition) {
        rounds.of(edition).forEach(log::forget);
        return votes.letGo(edition);
    }
}
