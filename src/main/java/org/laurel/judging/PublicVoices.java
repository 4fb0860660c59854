package org.laurel.judging;

import java.util.List;
import org.laurel.bundle.PublicVoice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which the publics come into a jury's round, before it is counted. */
@Service
public class PublicVoices {

    private final Rounds rounds;
    private final StoredVoices stored;
    private final SealedRounds sealed;

    PublicVoices(Rounds rounds, StoredVoices stored, SealedRounds sealed) {
        this.rounds = rounds;
        this.stored = stored;
        this.sealed = sealed;
    }

    /**
     * Each public has a voice in the round that a jury has of the category; where it has none there is nothing to add to.
     *
     * @throws IllegalStateException for a round that was sealed without them
     */
    @Transactional
    public void hear(String edition, String stage, String category, List<PublicVoice> voices) {
        rounds.find(edition, stage, category, "").ifPresent(round -> {
            if (sealed.isSealed(round.id())) {
                throw new IllegalStateException(
                        "the round " + round.id() + " was sealed before the public was counted");
            }
            voices.forEach(voice -> stored.add(round.id(), voice));
        });
    }
}
