package org.laurel.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that one person wants done and that others have to confirm.
 *
 * <p>Whoever holds one of the offices that its act is for proposes it with a reason. It is open until enough different people
 * stand for it: with the last of them it is done, in the same transaction. Until then anybody of those offices may withdraw it,
 * and it expires by itself. Proposed anew it begins without any voice.
 *
 * @param kind what is to be done, as {@link JointAct#kind()} says it
 * @param subject id of what it is to be done to; of each kind one proposal at a time is open for it
 * @param terms what else the act has to know, such as a due time; nothing that is sealed
 * @param voices who stands for it, the proposer first
 * @param needed how many different people it takes
 */
public record Proposal(
        String id,
        String edition,
        String kind,
        String subject,
        Map<String, String> terms,
        String reason,
        List<Voice> voices,
        int needed,
        Instant madeAt,
        Instant expiresAt,
        Status status) {

    /** One person, by login, and when they said so. */
    public record Voice(String person, Instant at) {}

    /** What has become of it. */
    public enum Status {
        OPEN,
        CONFIRMED,
        WITHDRAWN,
        EXPIRED
    }

    /** What somebody wants done, before anybody has checked it. */
    public record Wanted(String edition, String kind, String subject, Map<String, String> terms, String reason) {

        public Wanted {
            terms = new TreeMap<>(terms);
            reason = reason.strip();
        }
    }

    /** It waits for others to confirm it. */
    public record Made(String proposal) {}

    /** Enough different people stood for it, and it was done. */
    public record Confirmed(String proposal) {}

    /** It was withdrawn or expired; nothing was done. */
    public record Ended(String proposal) {}

    public Proposal {
        terms = new TreeMap<>(terms);
        voices = List.copyOf(voices);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isBy(String login) {
        return voices.stream().anyMatch(voice -> voice.person().equals(login));
    }

    /** Whoever proposed it. */
    public String proposer() {
        return voices.get(0).person();
    }

    /** Whoever spoke last: of a confirmed proposal the one who completed the number. */
    public String last() {
        return voices.get(voices.size() - 1).person();
    }

    /** @throws IllegalArgumentException for a term that the act did not set */
    public String term(String name) {
        String term = terms.get(name);
        if (term == null) {
            throw new IllegalArgumentException("a proposal of kind " + kind + " has no " + name);
        }
        return term;
    }

    Proposal with(Voice voice) {
        List<Voice> more = new java.util.ArrayList<>(voices);
        more.add(voice);
        return new Proposal(id, edition, kind, subject, terms, reason, more, needed, madeAt, expiresAt, status);
    }
}
