package org.laurel.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Conflict;
import org.laurel.edition.Decision;
import org.laurel.entry.Showcase;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Component;

/** Why a vote cannot be cast: in a sentence to the voter that says what would be right. */
@Component
class BallotCheck {

    private final VoteRounds rounds;
    private final Showcase showcase;
    private final Now now;

    BallotCheck(VoteRounds rounds, Showcase showcase, Now now) {
        this.rounds = rounds;
        this.showcase = showcase;
        this.now = now;
    }

    Answer<Instant> time(Poll poll) {
        return time(poll, now.get());
    }

    Answer<Instant> time(Poll poll, Instant at) {
        if (at.isBefore(poll.opens())) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.vote.opens", Voting.told(poll, poll.opens())));
        }
        return at.isBefore(poll.closes()) ? Answer.of(at) : Answer.refuse(over(poll));
    }

    static Refusal over(Poll poll) {
        return Refusal.because(Refusal.Kind.CLOSED, Phrase.of("no.vote.closed", Voting.told(poll, poll.closes())));
    }

    /** The revision that a further vote of the same voter would be. */
    Answer<Integer> again(Poll poll, Optional<Votes.Voter> before) {
        int cast = before.map(Votes.Voter::revision).orElse(0);
        int changes = poll.stage().changes();
        if (cast <= changes) {
            return Answer.of(cast + 1);
        }
        return Answer.refuse(
                Refusal.Kind.OVERTAKEN,
                changes == 0 ? Phrase.of("no.vote.voted") : Phrase.of("no.vote.changed", changes));
    }

    Answer<List<String>> choice(Actor voter, Poll poll, VoteRound round, List<String> chosen) {
        if (!VoteCount.allows(poll.rules(), chosen)) {
            return Answer.refuse(
                    Refusal.invalid(asked(poll.rules()), List.of(new Refusal.Fault("entries", asked(poll.rules())))));
        }
        List<VoteRound.Option> options = rounds.options(round.id());
        List<String> known = VoteCount.options(
                poll.rules(), options.stream().map(VoteRound.Option::entry).toList());
        if (!known.containsAll(chosen)) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.vote.not-among"));
        }
        return ofNoState(voter, poll)
                .or(() -> own(voter, poll, options, chosen))
                .<Answer<List<String>>>map(Answer::refuse)
                .orElseGet(() -> Answer.of(chosen));
    }

    private static Optional<Refusal> ofNoState(Actor voter, Poll poll) {
        return poll.stage().addsTo() == null || voter.state() != null
                ? Optional.empty()
                : Optional.of(Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.vote.no-state")));
    }

    private Optional<Refusal> own(Actor voter, Poll poll, List<VoteRound.Option> options, List<String> chosen) {
        boolean ownState = poll.stage().forbids(Conflict.OWN_STATE)
                && options.stream()
                        .filter(option -> chosen.contains(option.entry()))
                        .anyMatch(option ->
                                option.state() != null && option.state().equals(voter.state()));
        if (ownState) {
            return Optional.of(Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.vote.own-state")));
        }
        return showcase.of(poll.edition(), poll.category(), chosen).stream()
                        .anyMatch(shown -> shown.entrant().equals(voter.login()))
                ? Optional.of(Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.vote.own-entry")))
                : Optional.empty();
    }

    static String asked(Decision.ByBallots rules) {
        if (rules.choices() == 1) {
            return Phrase.of("no.vote.one");
        }
        if (rules.ranks()) {
            return Phrase.of("no.vote.ranks");
        }
        if (rules.choices() == 0) {
            return Phrase.of("no.vote.some");
        }
        return rules.exactly()
                ? Phrase.of("no.vote.exactly", rules.choices())
                : Phrase.of("no.vote.at-most", rules.choices());
    }
}
