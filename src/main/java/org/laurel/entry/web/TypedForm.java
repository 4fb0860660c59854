package org.laurel.entry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent of the entry form.
 *
 * @param version the one of the entry that the page showed
 * @param answers by the field's id; a box that was shown and not ticked is an empty answer
 */
record TypedForm(long version, Map<String, String> answers) {

    private static final String ANSWER = "answer.";
    private static final long NONE = -1;

    static TypedForm of(MultiValueMap<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        sent.getOrDefault("asked", java.util.List.of()).forEach(box -> answers.put(box, ""));
        sent.forEach((name, values) -> {
            if (name.startsWith(ANSWER) && !values.isEmpty()) {
                answers.put(name.substring(ANSWER.length()), values.get(0));
            }
        });
        return new TypedForm(version(sent.getFirst("version")), answers);
    }

    /** A form without a version saw none: whatever is there counts as newer. */
    private static long version(@org.jspecify.annotations.Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : NONE;
    }
}
