package org.laurel.vote;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.audit.Opening;
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
    private final Votes votes;
    private final VoteLog log;
    private final Turning turning;
    private final CountedVotes counted;
    private final Showcase showcase;
    private final RunningEditions editions;
    private final Now now;

    OpenedVotes(
            VoteRounds rounds,
            Votes votes,
            VoteLog log,
            Turning turning,
            CountedVotes counted,
            Showcase showcase,
            RunningEditions editions,
            Now now) {
        this.rounds = rounds;
        this.votes = votes;
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
        for (Votes.Letter letter : votes.letters(round.id())) {
            read(letter, key)
                    .ifPresentOrElse(
                            entries -> last.put(letter.voter(), entries),
                            () -> log.unreadable(now.get(), letter.vote()));
        }
        count(round, last);
    }

    /** A letter that was changed does not hold the release up: the log knows of the vote, and every verifier will miss it. */
    private Optional<List<String>> read(Votes.Letter letter, LetterBox.Key key) {
        return key.read(letter.text())
                .map(bytes -> Opening.read(new String(bytes, StandardCharsets.UTF_8)))
                .filter(opening -> letter.voter().equals(opening.content().get("voter")))
                .filter(log::remember)
                .map(OpenedVotes::entries);
    }

    @SuppressWarnings("unchecked") // written by this room, and what the log committed to
    private static List<String> entries(Opening opening) {
        return (List<String>) opening.content().getOrDefault("entries", List.of());
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
