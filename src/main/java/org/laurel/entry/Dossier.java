package org.laurel.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All there is about an entry.
 *
 * @param answers by the field's id; a field without an answer is not among them
 * @param attachments in the order in which they were attached
 * @param steps what happened to it, oldest first
 */
public record Dossier(Entry entry, Map<String, String> answers, List<Attachment> attachments, List<Step> steps) {

    public Dossier {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        attachments = List.copyOf(attachments);
        steps = List.copyOf(steps);
    }

    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }
}
