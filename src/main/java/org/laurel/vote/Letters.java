package org.laurel.vote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.laurel.audit.Opening;
import org.laurel.bundle.PublicVoice;
import org.laurel.seal.LetterBox;
import org.springframework.stereotype.Component;

/** Reads the letters of a vote with the key of their box. */
@Component
class Letters {

    private final Votes votes;

    Letters(Votes votes) {
        this.votes = votes;
    }

    /**
     * Hands over every letter with what it holds, each voter's in their order.
     *
     * @param log whether it has committed to what a letter holds
     * @return the letters that were changed after they were put in
     */
    List<Votes.Letter> read(
            VoteRound round, LetterBox.Key key, Predicate<Opening> log, BiConsumer<Votes.Letter, Opening> reader) {
        return votes.letters(round.id()).stream()
                .filter(letter -> {
                    Optional<Opening> opening = read(letter, key).filter(log);
                    opening.ifPresent(read -> reader.accept(letter, read));
                    return opening.isEmpty();
                })
                .toList();
    }

    private static Optional<Opening> read(Votes.Letter letter, LetterBox.Key key) {
        return key.read(letter.text())
                .map(bytes -> Opening.read(new String(bytes, StandardCharsets.UTF_8)))
                .filter(opening -> letter.voter().equals(opening.content().get("voter")));
    }

    @SuppressWarnings("unchecked") // written by this room, and what the log committed to
    static PublicVoice.Ballot ballot(Opening opening) {
        return new PublicVoice.Ballot(String.valueOf(opening.content().getOrDefault("state", "")), (List<String>)
                opening.content().getOrDefault("entries", List.of()));
    }
}
