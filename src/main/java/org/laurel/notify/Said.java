package org.laurel.notify;

import java.util.List;

/** What a mail says: its subject, and the paragraphs between the greeting and the name under it. */
record Said(String subject, List<String> paragraphs) {

    Said {
        paragraphs = List.copyOf(paragraphs);
    }

    static Said of(String subject, String... paragraphs) {
        return new Said(subject, List.of(paragraphs));
    }
}
