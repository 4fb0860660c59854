package org.laurel.result;

import java.time.Instant;
import java.util.List;

/**
 * How far the release of an edition's results has come.
 *
 * <p>Nobody opens the envelope alone: when the ceremony has begun and every category is signed off, one person proposes the
 * release and as many others as the rules ask for confirm it. Until the last of them has, the proposal can be withdrawn, and
 * everybody starts anew. What is released stays released.
 *
 * @param voices who stands for it, the proposer first
 * @param needed how many different people it takes
 * @param from the moment before which nothing is released
 * @param hasEntries whether any category has entries that could be signed off
 * @param unsettled the names of the categories that are not signed off
 */
public record Release(
        List<Voice> voices,
        int needed,
        Instant from,
        boolean begun,
        boolean hasEntries,
        List<String> unsettled,
        boolean published) {

    /** One person, by login, and when they said so. */
    public record Voice(String person, Instant at) {}

    public Release {
        voices = List.copyOf(voices);
        unsettled = List.copyOf(unsettled);
    }

    /** Whether there is something to release, and all of it is signed off. */
    public boolean allSettled() {
        return hasEntries && unsettled.isEmpty();
    }

    public boolean isProposed() {
        return !voices.isEmpty();
    }

    public boolean isConfirmed() {
        return voices.size() >= needed;
    }

    /** Whether the next step can be taken now. */
    public boolean isReady() {
        return begun && unsettled.isEmpty() && !isConfirmed();
    }

    public boolean isBy(String person) {
        return voices.stream().anyMatch(voice -> voice.person().equals(person));
    }
}
