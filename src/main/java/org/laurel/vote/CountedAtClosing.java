package org.laurel.vote;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.laurel.bundle.PublicVoice;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.PublicVoices;
import org.laurel.seal.LetterBox;
import org.springframework.stereotype.Component;

/**
 * Counts a vote whose count the award cannot go on without, in the transaction that closes it. What stays of the count is who
 * goes on, or what a jury's round takes as the publics' orders; letters and everything else stay sealed until the release.
 */
@Component
class CountedAtClosing {

    private final VoteRounds rounds;
    private final Letters letters;
    private final VoteLog log;
    private final PublicVoices voices;
    private final RunningEditions editions;

    CountedAtClosing(VoteRounds rounds, Letters letters, VoteLog log, PublicVoices voices, RunningEditions editions) {
        this.rounds = rounds;
        this.letters = letters;
        this.log = log;
        this.voices = voices;
        this.editions = editions;
    }

    void count(VoteRound round) {
        rounds.takeCountKey(round.id())
                .ifPresent(key -> count(round, Base64.getDecoder().decode(key)));
    }

    private void count(VoteRound round, byte[] privateKey) {
        LetterBox box = new LetterBox(round.id(), Base64.getDecoder().decode(round.boxKey()));
        Map<String, PublicVoice.Ballot> last = new LinkedHashMap<>();
        letters.read(
                round,
                new LetterBox.Key(box, privateKey),
                log::isCommittedTo,
                (letter, opening) -> last.put(letter.voter(), Letters.ballot(opening)));
        Poll poll = Poll.find(editions.rules(round.edition()), round.stage(), round.category())
                .orElseThrow();
        rounds.letGoOn(round.id(), goingOn(poll, round, last));
        if (poll.stage().addsTo() != null) {
            voices.hear(
                    round.edition(),
                    poll.stage().addsTo(),
                    round.category(),
                    PublicVoice.of(last.values(), round.edition()));
        }
    }

    private List<String> goingOn(Poll poll, VoteRound round, Map<String, PublicVoice.Ballot> last) {
        Set<String> options =
                rounds.options(round.id()).stream().map(VoteRound.Option::entry).collect(Collectors.toSet());
        return VoteCount.of(
                        poll.rules(),
                        options,
                        last.values().stream().map(PublicVoice.Ballot::entries).toList())
                .advancing();
    }
}
