package org.laurel.vote;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.laurel.audit.Opening;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Attempts;
import org.laurel.platform.NewId;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.seal.LetterBox;
import org.springframework.stereotype.Service;

/** The door to voting: an account puts in one vote for each category, which is sealed at once. */
@Service
public class Voting {

    /**
     * Which vote somebody is about to cast.
     *
     * @param press which press of the button it is: the same one, sent again, casts nothing again
     */
    public record Ballot(String edition, String stage, String category, String press, List<String> entries) {

        public Ballot {
            entries = List.copyOf(entries);
        }
    }

    /** What the voter takes home. */
    public record Cast(String receipt, int revision) {}

    private final RunningEditions editions;
    private final VoteRounds rounds;
    private final Votes votes;
    private final Turning turning;
    private final BallotCheck check;
    private final VoteLog log;
    private final Attempts attempts;

    Voting(
            RunningEditions editions,
            VoteRounds rounds,
            Votes votes,
            Turning turning,
            BallotCheck check,
            VoteLog log,
            Attempts attempts) {
        this.editions = editions;
        this.rounds = rounds;
        this.votes = votes;
        this.turning = turning;
        this.check = check;
        this.log = log;
        this.attempts = attempts;
    }

    /** The rules of one vote; refused where there is none. */
    public Answer<Poll> poll(String edition, String stage, String category) {
        return (editions.isOpen(edition) ? Poll.find(editions.get(edition), stage, category) : Optional.<Poll>empty())
                .map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.vote.unknown")));
    }

    /** In one transaction with its line in the log; in time strictly before the closing moment, by the database's clock. */
    public Answer<Cast> cast(Actor voter, Ballot ballot) {
        return attempts.at(() -> held(ballot).then(held -> poll(ballot).then(poll -> cast(voter, ballot, poll, held))));
    }

    private Answer<Poll> poll(Ballot ballot) {
        return poll(ballot.edition(), ballot.stage(), ballot.category());
    }

    // the timetable is read after the wait for the round, since it may have been changed meanwhile
    private Answer<VoteRounds.Held> held(Ballot ballot) {
        return rounds.hold(ballot)
                .map(Answer::of)
                .orElseGet(() -> poll(ballot)
                        .then(poll -> check.time(poll).then(now -> turning.open(poll)))
                        .then(opened -> Answer.of(rounds.hold(ballot).orElseThrow())));
    }

    private Answer<Cast> cast(Actor voter, Ballot ballot, Poll poll, VoteRounds.Held held) {
        if (!held.round().open()) {
            return Answer.refuse(BallotCheck.over(poll));
        }
        Optional<Votes.Voter> before = votes.voter(held.round().id(), voter.login());
        Optional<Cast> same = before.filter(earlier -> earlier.press().equals(ballot.press()))
                .map(earlier -> new Cast(earlier.receipt(), earlier.revision()));
        if (same.isPresent()) {
            return Answer.of(same.get());
        }
        return check.time(poll, held.now())
                .then(now -> check.again(poll, before))
                .then(revision -> check.choice(voter, poll, held.round(), ballot.entries())
                        .then(chosen -> Answer.of(put(voter, ballot, poll, held, before, revision))));
    }

    private Cast put(
            Actor actor, Ballot ballot, Poll poll, VoteRounds.Held held, Optional<Votes.Voter> before, int revision) {
        VoteRound round = held.round();
        String vote = NewId.next();
        String voter = before.map(Votes.Voter::voter).orElseGet(NewId::next);
        List<String> entries = poll.rules().ranks()
                ? ballot.entries()
                : ballot.entries().stream().sorted().toList();
        String state = poll.stage().addsTo() == null ? null : actor.state();
        Opening opening = log.voted(held.now(), round, vote, voter, revision, entries, state);
        LetterBox box = new LetterBox(round.id(), Base64.getDecoder().decode(round.boxKey()));
        votes.put(
                round.id(),
                actor.login(),
                new Votes.Voter(voter, revision, ballot.press(), opening.leaf()),
                vote,
                box.letter(opening.line().getBytes(StandardCharsets.UTF_8)));
        return new Cast(opening.leaf(), revision);
    }

    static String told(Poll poll, Instant moment) {
        return WrittenMoment.of(moment, poll.edition().zone());
    }
}
