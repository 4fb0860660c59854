package org.laurel.vote;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Showcase;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to ballot papers: what can be voted on, how long, and whether the voter has. */
@Service
@Transactional(readOnly = true)
public class Papers {

    /** Where a vote is in its life, as a voter sees it. */
    public enum State {
        NOT_YET,
        /** Its time has come, but its entries or the keys of the seal are not there. */
        WAITING,
        OPEN,
        CLOSED
    }

    /** One category of an edition's vote. */
    public record Listed(Poll poll, State state, boolean voted) {}

    /**
     * A ballot paper.
     *
     * @param entries what can be voted for; empty before it opens
     * @param voted whether this account has voted
     * @param receipt of the last vote; known while the vote is open
     * @param changesLeft how often the vote may still be changed
     * @param press for the button; the same one, sent twice, is one vote
     */
    public record Paper(
            Poll poll,
            State state,
            Instant now,
            List<Showcase.Shown> entries,
            boolean voted,
            Optional<String> receipt,
            int changesLeft,
            String press) {

        public Paper {
            entries = List.copyOf(entries);
        }

        /** Whether the button is there. */
        public boolean takesVote() {
            return state == State.OPEN && (!voted || changesLeft > 0);
        }
    }

    private final RunningEditions editions;
    private final VoteRounds rounds;
    private final Votes votes;
    private final Showcase showcase;
    private final Now now;

    Papers(RunningEditions editions, VoteRounds rounds, Votes votes, Showcase showcase, Now now) {
        this.editions = editions;
        this.rounds = rounds;
        this.votes = votes;
        this.showcase = showcase;
        this.now = now;
    }

    /** The categories of an edition's votes in the order of its rules; refused for an edition without any. */
    public Answer<List<Listed>> of(Actor voter, String id) {
        List<Poll> polls = editions.isOpen(id) ? Poll.of(editions.get(id)) : List.of();
        if (polls.isEmpty()) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.vote.none-here"));
        }
        Instant at = now.get();
        Set<String> voted = new HashSet<>(votes.votedIn(id, voter.login()));
        List<VoteRound> all = rounds.of(id);
        return Answer.of(polls.stream()
                .map(poll -> listed(poll, at, round(all, poll), voted))
                .toList());
    }

    private static Optional<VoteRound> round(List<VoteRound> all, Poll poll) {
        return all.stream()
                .filter(round -> round.stage().equals(poll.stage().id())
                        && round.category().equals(poll.category().code()))
                .findFirst();
    }

    private static Listed listed(Poll poll, Instant at, Optional<VoteRound> round, Set<String> voted) {
        return new Listed(
                poll,
                state(poll, at, round),
                round.filter(it -> voted.contains(it.id())).isPresent());
    }

    private static State state(Poll poll, Instant at, Optional<VoteRound> round) {
        if (at.isBefore(poll.opens())) {
            return State.NOT_YET;
        }
        if (!at.isBefore(poll.closes()) || round.filter(it -> !it.open()).isPresent()) {
            return State.CLOSED;
        }
        return round.isPresent() ? State.OPEN : State.WAITING;
    }

    /** The paper of one category. */
    public Paper paper(Actor voter, Poll poll) {
        Optional<VoteRounds.Seen> seen = rounds.see(poll, voter.login());
        Instant at = seen.map(VoteRounds.Seen::now).orElseGet(now::get);
        State state = state(poll, at, seen.map(VoteRounds.Seen::round));
        Optional<Votes.Voter> before = seen.flatMap(VoteRounds.Seen::voter);
        return new Paper(
                poll,
                state,
                at,
                state == State.OPEN ? shown(poll, seen.orElseThrow().round()) : List.of(),
                seen.map(VoteRounds.Seen::voted).orElse(false),
                before.map(Votes.Voter::receipt),
                poll.stage().changes() + 1 - before.map(Votes.Voter::revision).orElse(1),
                NewId.next());
    }

    private List<Showcase.Shown> shown(Poll poll, VoteRound round) {
        return showcase.of(poll.edition(), poll.category(), entries(round));
    }

    private List<String> entries(VoteRound round) {
        return rounds.options(round.id()).stream().map(VoteRound.Option::entry).toList();
    }

    /** The picture of something that is voted on: the entry's first one, if its entrant lets it be shown. */
    public Optional<String> picture(Poll poll, String entry) {
        return rounds.find(poll)
                .filter(round -> entries(round).contains(entry))
                .flatMap(round -> showcase.of(poll.edition(), poll.category(), List.of(entry)).stream()
                        .findFirst())
                .flatMap(Showcase.Shown::picture);
    }
}
