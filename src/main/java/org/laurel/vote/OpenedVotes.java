package org.laurel.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.NamedEntry;
import org.laurel.entry.Showcase;
import org.laurel.platform.Now;
import org.laurel.seal.LetterBox;
import org.laurel.seal.Seal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the letters of a vote once the seal gives back the key of its box, and counts them, in the release's transaction. */
@Component
class OpenedVotes {

    private final VoteRounds rounds;
    private final Letters letters;
    private final VoteLog log;
    private final Turning turning;
    private final CountedVotes counted;
    private final Showcase showcase;
    private final RunningEditions editions;
    private final Now now;

    OpenedVotes(
            VoteRounds rounds,
            Letters letters,
            VoteLog log,
            Turning turning,
            CountedVotes counted,
            Showcase showcase,
            RunningEditions editions,
            Now now) {
        this.rounds = rounds;
        this.letters = letters;
        this.log = log;
        this.turning = turning;
        this.counted = counted;
        this.showcase = showcase;
        this.editions = editions;
        this.now = now;
    }

    @EventListener
    void open(Seal.Opened opened) {
        LetterBox.key(opened).ifPresent(key -> rounds.get(opened.scope()).ifPresent(round -> open(round, key)));
    }

    private void open(VoteRound round, LetterBox.Key key) {
        turning.close(round);
        Map<String, List<String>> last = new LinkedHashMap<>();
        // a letter that was changed does not hold the release up: the log knows of the vote, and every verifier will
        // miss it
        letters.read(
                        round,
                        key,
                        log::remember,
                        (letter, opening) ->
                                last.put(letter.voter(), Letters.ballot(opening).entries()))
                .forEach(letter -> log.unreadable(now.get(), letter.vote()));
        count(round, last);
    }

    private void count(VoteRound round, Map<String, List<String>> last) {
        Edition edition = editions.rules(round.edition());
        Poll poll = Poll.find(edition, round.stage(), round.category()).orElseThrow();
        List<String> options =
                rounds.options(round.id()).stream().map(VoteRound.Option::entry).toList();
        Map<String, NamedEntry> names = showcase.of(edition, poll.category(), options).stream()
                .map(Showcase.Shown::named)
                .collect(Collectors.toMap(NamedEntry::entry, named -> named));
        counted.add(round, VoteCount.of(poll.rules(), java.util.Set.copyOf(options), last.values()), names);
    }
}
