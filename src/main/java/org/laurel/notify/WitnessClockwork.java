package org.laurel.notify;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sees every hour whether the witnesses are to be sent the day's checkpoint; a rehearsal has no witnesses. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!rehearsal")
class WitnessClockwork {

    private final WitnessLetters letters;

    WitnessClockwork(WitnessLetters letters) {
        this.letters = letters;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void digest() {
        try {
            letters.digest();
        } catch (DuplicateKeyException anotherNode) {
            // it was sent by another node at this moment, and nothing of this attempt is left
        }
    }
}
