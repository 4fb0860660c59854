package org.laurel.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one room keeps about people. Each room answers for its own tables; the privacy room asks them all. */
public interface PersonalData {

    /** The heading of it in an export. */
    String about();

    /** All that is kept about the person: rows with names and values; empty where there is nothing. */
    List<Map<String, Object>> of(DataSubject person);

    /** The ids of the editions that the person takes part in, as far as this room knows. */
    default Set<String> editions(DataSubject person) {
        return Set.of();
    }

    /** Why the data are still needed, in a sentence to the person that says what can be done; empty where they are not. */
    default Optional<String> stillNeeded(DataSubject person) {
        return Optional.empty();
    }

    /**
     * Lets go of it, within the caller's transaction; what has to stay for the award's record stays under the pseudonym.
     *
     * @return sentences to the person: what went, and what stays and why
     */
    List<String> forget(DataSubject person);
}
