package org.laurel.entry.web;

import java.util.List;
import java.util.Locale;
import org.laurel.edition.Declaration;
import org.laurel.edition.FormField;
import org.laurel.platform.Phrase;

/**
 * A field of the form with what stands in it.
 *
 * @param kind as the template knows it
 * @param text what is declared, for a declaration
 * @param version the one of that text; the answer of whoever agrees
 * @param fault what is wrong with the answer; empty if nothing is known to be
 * @param seenBlind whether to say that jurors read it where judging is blind; a hint may have said so
 */
record FieldView(
        String id,
        String label,
        String hint,
        String kind,
        boolean required,
        int maxLength,
        List<String> choices,
        String value,
        String text,
        String version,
        String fault,
        boolean seenBlind) {

    static FieldView of(FormField field, List<Declaration> declarations, String value, String fault) {
        Declaration none = new Declaration(field.id(), 0, false, "");
        Declaration declared = declarations.stream()
                .filter(declaration -> declaration.id().equals(field.id()))
                .findFirst()
                .orElse(none);
        boolean declares = field.kind() == FormField.Kind.DECLARATION;
        return new FieldView(
                field.id(),
                field.label(),
                field.hint(),
                field.kind().name().toLowerCase(Locale.ROOT),
                field.required() || declares && declared.required(),
                field.maxLength(),
                field.choices(),
                value,
                declares ? declared.text() : "",
                String.valueOf(declared.version()),
                fault,
                field.blind() && !field.hint().toLowerCase(Locale.ENGLISH).contains("juror"));
    }

    public boolean agreed() {
        return version.equals(value);
    }

    /** What stands in it, as a person reads it. */
    public String told() {
        return kind.equals("declaration") ? agreed() ? Phrase.of("entry.field.agreed") : "" : value;
    }

    public boolean isChoice() {
        return kind.equals("choice") && !value.isEmpty();
    }

    public boolean isLink() {
        return kind.equals("url") && value.startsWith("http");
    }

    /** A browser shows an empty field for a date that is none; what was typed must stay. */
    public String inputType() {
        return switch (kind) {
            case "date" -> value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
            case "url", "email" -> kind;
            default -> "text";
        };
    }

    public boolean hasFault() {
        return !fault.isEmpty();
    }

    public boolean hasUnknownChoice() {
        return !value.isEmpty() && !choices.contains(value);
    }

    public boolean needsLength() {
        return kind.equals("long");
    }
}
