package org.laurel.edition;

import java.util.List;

/**
 * One field of the entry form.
 *
 * @param group the heading under which it stands
 * @param maxLength in characters; of a text, long text, url or e-mail
 * @param choices of a choice, else empty
 * @param blind whether a juror may see it where judging is blind: it does not give away who entered
 */
public record FormField(
        String id,
        String group,
        String label,
        String hint,
        Kind kind,
        boolean required,
        int maxLength,
        List<String> choices,
        boolean blind) {

    /** What a field takes; a declaration is one of the edition's, by its id. */
    public enum Kind {
        TEXT,
        LONG,
        CHOICE,
        URL,
        EMAIL,
        DATE,
        DECLARATION
    }

    public FormField {
        choices = List.copyOf(choices);
    }
}
