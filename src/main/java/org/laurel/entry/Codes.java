package org.laurel.entry;

import java.util.stream.Collectors;
import org.laurel.platform.NewId;
import org.springframework.stereotype.Component;

/**
 * Draws the codes under which jurors know entries: the category and four letters or digits that nobody confuses. A running
 * number would tell who submitted when.
 */
@Component
class Codes {

    private static final String LETTERS = "34679CDFGHJKMNPQRTVWXY";
    private static final int LENGTH = 4;

    private final StoredEntries entries;

    Codes(StoredEntries entries) {
        this.entries = entries;
    }

    String draw(Entry entry) {
        String code = candidate(entry.category());
        while (entries.isTaken(entry.edition(), code)) {
            code = candidate(entry.category());
        }
        return code;
    }

    /** An id is random from its second letter on. */
    private static String candidate(String category) {
        return NewId.next()
                .chars()
                .skip(1)
                .limit(LENGTH)
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter % LETTERS.length())))
                .collect(Collectors.joining("", category + "-", ""));
    }
}
