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
            return Answer.refuse(
                    Refusal.Kind.CLOSED,
                    "Voting opens on " + Voting.told(poll, poll.opens()) + ". Please come back then.");
        }
        return at.isBefore(poll.closes()) ? Answer.of(at) : Answer.refuse(over(poll));
    }

    static Refusal over(Poll poll) {
        return Refusal.because(
                Refusal.Kind.CLOSED,
                "Voting closed on " + Voting.told(poll, poll.closes()) + ". Votes that were cast before count.");
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
                changes == 0
                        ? "You have voted in this category already; each account has one vote, and it cannot be changed."
                        : "You have changed your vote " + (changes == 1 ? "once" : changes + " times")
                                + ", which is as often as the rules allow. Your last vote counts.");
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
            return Answer.refuse(
                    Refusal.Kind.INVALID,
                    "What you chose is not among the entries of this vote. Please choose one of those on this page.");
        }
        return ofNoState(voter, poll)
                .or(() -> own(voter, poll, options, chosen))
                .<Answer<List<String>>>map(Answer::refuse)
                .orElseGet(() -> Answer.of(chosen));
    }

    private static Optional<Refusal> ofNoState(Actor voter, Poll poll) {
        return poll.stage().addsTo() == null || voter.state() != null
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        Refusal.Kind.NOT_YOURS,
                        "Here the public of each state has a voice of its own, and your account names no state."
                                + " Please have your state added to your account and vote then."));
    }

    private Optional<Refusal> own(Actor voter, Poll poll, List<VoteRound.Option> options, List<String> chosen) {
        boolean ownState = poll.stage().forbids(Conflict.OWN_STATE)
                && options.stream()
                        .filter(option -> chosen.contains(option.entry()))
                        .anyMatch(option ->
                                option.state() != null && option.state().equals(voter.state()));
        if (ownState) {
            return Optional.of(Refusal.because(
                    Refusal.Kind.NOT_YOURS, "In this award nobody votes for an entry of the own state."));
        }
        return showcase.of(poll.edition(), poll.category(), chosen).stream()
                        .anyMatch(shown -> shown.entrant().equals(voter.login()))
                ? Optional.of(
                        Refusal.because(Refusal.Kind.NOT_YOURS, "This is your own entry. Please choose another one."))
                : Optional.empty();
    }

    static String asked(Decision.ByBallots rules) {
        if (rules.choices() == 1) {
            return "Please choose one entry.";
        }
        if (rules.ranks()) {
            return "Please give at least one entry a place, and each place to one entry only.";
        }
        if (rules.choices() == 0) {
            return "Please choose at least one entry, each of them once.";
        }
        return "Please choose " + (rules.exactly() ? "exactly " : "at most ") + rules.choices()
                + " entries, each of them once.";
    }
}
