package org.laurel.entry;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws the codes under which jurors know entries: the category and four letters or digits that nobody confuses. They are drawn
 * without repetition, because a running number would tell who submitted when. A rehearsal gives a seed, to be the same twice.
 */
@Component
class Codes {

    private static final String LETTERS = "34679CDFGHJKMNPQRTVWXY";
    private static final int LENGTH = 4;

    private final StoredEntries entries;
    private final RandomGenerator random;

    Codes(StoredEntries entries, @Value("${laurel.entry.code-seed:}") String seed) {
        this.entries = entries;
        this.random = seed.isEmpty() ? new SecureRandom() : new Random(Long.parseLong(seed));
    }

    String draw(Entry entry) {
        String code = candidate(entry.category());
        while (entries.isTaken(entry.edition(), code)) {
            code = candidate(entry.category());
        }
        return code;
    }

    private String candidate(String category) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining("", category + "-", ""));
    }
}
