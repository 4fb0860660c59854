package org.laurel.vote;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.laurel.edition.RulesWords;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.judging.Judging;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.seal.Seal;
import org.springframework.stereotype.Component;

/** Opens and closes the rounds of the public's vote, within the caller's transaction. */
@Component
class Turning {

    private final VoteRounds rounds;
    private final Votes votes;
    private final VoteLog log;
    private final Judging judging;
    private final Entries entries;
    private final Seal seal;
    private final CountedAtClosing counted;
    private final RulesWords words;
    private final Now now;

    Turning(
            VoteRounds rounds,
            Votes votes,
            VoteLog log,
            Judging judging,
            Entries entries,
            Seal seal,
            CountedAtClosing counted,
            RulesWords words,
            Now now) {
        this.rounds = rounds;
        this.votes = votes;
        this.log = log;
        this.judging = judging;
        this.entries = entries;
        this.seal = seal;
        this.counted = counted;
        this.words = words;
        this.now = now;
    }

    /** Refused while it is not known what is voted on, or while there are no keys to seal votes with. */
    Answer<VoteRound> open(Poll poll) {
        List<VoteRound.Option> options = options(poll);
        if (options.isEmpty()) {
            return Answer.refuse(
                    Refusal.Kind.CLOSED,
                    Phrase.of(
                            "no.vote.entries-unknown",
                            words.say(poll.edition(), poll.category().name())));
        }
        String id = NewId.next();
        if (seal.whyNot(poll.edition().id()).isPresent()) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.vote.no-keys"));
        }
        return seal.letterBox(poll.edition().id(), id).then(key -> {
            VoteRound round = new VoteRound(
                    id,
                    poll.edition().id(),
                    poll.stage().id(),
                    poll.category().code(),
                    VoteRound.Status.OPEN,
                    base64(key.box().publicKey()));
            Instant at = now.get();
            boolean kept = poll.stage().isCountedAtClosing();
            rounds.add(round, kept ? base64(key.privateKey()) : null, options, at);
            log.opened(at, poll, round, options);
            return Answer.of(round);
        });
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Finalists, where a jury or a vote before this stage names some; else whatever is nominated. */
    private List<VoteRound.Option> options(Poll poll) {
        String edition = poll.edition().id();
        String category = poll.category().code();
        return poll.before()
                .map(before -> before.isPublicVote() ? ofTheVote(poll, before) : ofTheJury(poll, before))
                .orElseGet(() -> entries.nominated(edition, category).stream()
                        .map(one -> new VoteRound.Option(one.id(), String.valueOf(one.code()), one.state()))
                        .toList());
    }

    private List<VoteRound.Option> ofTheVote(Poll poll, Stage before) {
        return rounds.find(new Poll(poll.edition(), before, poll.category()))
                .map(round -> rounds.goingOn(round.id()))
                .orElse(List.of());
    }

    private List<VoteRound.Option> ofTheJury(Poll poll, Stage jury) {
        return judging.find(poll.edition().id(), jury.id(), poll.category().code(), "").map(judging::goingOn).stream()
                .flatMap(List::stream)
                .map(one -> new VoteRound.Option(one.entry(), one.code(), one.state()))
                .toList();
    }

    void close(VoteRound round) {
        Instant at = now.get();
        if (rounds.close(round.id(), at)) {
            votes.cutTies(round.id());
            log.closed(at, round);
            counted.count(round);
        }
    }
}
