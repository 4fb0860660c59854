package org.laurel.proposal;

import java.util.Optional;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;

/** Something that nobody does alone, as the room knows it that does it; {@link Proposals} finds it by its kind. */
public interface JointAct {

    /** Its name; the log has {@code KIND-proposed}, {@code KIND-confirmed}, {@code KIND-withdrawn} and {@code KIND-expired}. */
    String kind();

    /** Whether this person may propose, confirm and withdraw it. */
    default boolean isFor(Actor somebody) {
        return somebody.is(Role.CHAIR) || somebody.is(Role.SECRETARIAT);
    }

    /** How many different people it takes. */
    default int needed(String edition) {
        return 2;
    }

    /** What it is about, for whoever is to confirm it: names and dates, nothing that is sealed. */
    String told(Proposal proposal);

    /** Why it cannot be done now; asked when it is proposed and again when it is confirmed. */
    Optional<Refusal> whyNot(Proposal proposal);

    /** What somebody has to give who stands for it, besides their word; called before the voice counts. */
    default Answer<Boolean> stand(Actor by, Proposal proposal, String passphrase) {
        return Answer.of(true);
    }

    /** Whether its terms are under the holders' keys, so that a passphrase reads and confirms it. */
    default boolean takesPassphrase() {
        return false;
    }

    /** What only those who may confirm it read, with their passphrase. */
    default Answer<String> read(Actor by, Proposal proposal, String passphrase) {
        return Answer.of(told(proposal));
    }

    /** Does it, within the transaction of the last voice; {@link #whyNot} has just had nothing against it. */
    void carryOut(Proposal proposal, String passphrase);

    /** It was withdrawn, or expired. */
    default void ended(Proposal proposal) {}
}
