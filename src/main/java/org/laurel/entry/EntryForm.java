package org.laurel.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.laurel.edition.Declaration;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Fault;

/**
 * The form of a category as the rules file has it: what belongs in it and what is wrong with what was typed.
 *
 * @param said how its labels are said to whoever is told what is wrong
 */
record EntryForm(Edition edition, List<FormField> fields, UnaryOperator<String> said) {

    /** More than this is no answer but an accident; a draft may hold anything below. */
    private static final int MOST_TYPED = 50_000;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]{2,}");

    static EntryForm of(Edition edition, Entry entry, UnaryOperator<String> said) {
        return new EntryForm(
                edition, edition.form(edition.category(entry.category()).orElseThrow()), said);
    }

    /** What was typed into fields of this form, cleaned; what belongs to no field is left out. */
    Map<String, String> clean(Map<String, String> typed) {
        Map<String, String> clean = new LinkedHashMap<>();
        for (FormField field : fields) {
            Optional.ofNullable(typed.get(field.id())).ifPresent(text -> clean.put(field.id(), clean(field, text)));
        }
        return clean;
    }

    private static String clean(FormField field, String typed) {
        return field.kind() == FormField.Kind.LONG ? CleanText.of(typed) : CleanText.oneLine(typed);
    }

    List<Fault> tooMuchToKeep(Map<String, String> answers) {
        return fields.stream()
                .filter(field -> answers.getOrDefault(field.id(), "").length() > MOST_TYPED)
                .map(field -> new Fault(field.id(), Phrase.of("no.entry.field.far-too-long", label(field))))
                .toList();
    }

    /** Everything that keeps these answers from being submitted, in the order of the form. */
    List<Fault> faults(Map<String, String> answers) {
        List<Fault> faults = new ArrayList<>();
        for (FormField field : fields) {
            fault(field, answers.getOrDefault(field.id(), ""))
                    .ifPresent(sentence -> faults.add(new Fault(field.id(), sentence)));
        }
        return faults;
    }

    /** The fields that must have an answer. */
    Set<String> required() {
        return fields.stream().filter(this::isRequired).map(FormField::id).collect(Collectors.toSet());
    }

    private boolean isRequired(FormField field) {
        return field.required() || declaration(field).map(Declaration::required).orElse(false);
    }

    private Optional<String> fault(FormField field, String answer) {
        if (answer.isEmpty()) {
            return isRequired(field) ? Optional.of(missing(field)) : Optional.empty();
        }
        int length = answer.codePointCount(0, answer.length());
        if (isText(field) && length > field.maxLength()) {
            return Optional.of(Phrase.of(
                    "no.entry.field.too-long",
                    label(field),
                    String.valueOf(length),
                    String.valueOf(field.maxLength())));
        }
        return isRight(field, answer) ? Optional.empty() : Optional.of(wrong(field));
    }

    private static boolean isText(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG, URL, EMAIL -> true;
            case CHOICE, DATE, DECLARATION -> false;
        };
    }

    private String missing(FormField field) {
        return field.kind() == FormField.Kind.DECLARATION
                ? Phrase.of("no.entry.field.agree", label(field))
                : Phrase.of("no.entry.field.missing", label(field));
    }

    private boolean isRight(FormField field, String answer) {
        return switch (field.kind()) {
            case TEXT, LONG -> true;
            case CHOICE -> field.choices().contains(answer);
            case URL -> isLink(answer);
            case EMAIL -> MAIL.matcher(answer).matches();
            case DATE -> date(answer).isPresent();
            case DECLARATION -> answer.equals(version(field));
        };
    }

    private String label(FormField field) {
        return said.apply(field.label());
    }

    private String wrong(FormField field) {
        return switch (field.kind()) {
            case CHOICE -> Phrase.of("no.entry.field.choice", label(field));
            case URL -> Phrase.of("no.entry.field.url", label(field));
            case EMAIL -> Phrase.of("no.entry.field.email", label(field));
            case DATE -> Phrase.of("no.entry.field.date", label(field));
            case DECLARATION -> Phrase.of("no.entry.field.declaration", label(field));
            case TEXT, LONG -> Phrase.of("no.entry.field.wrong", label(field));
        };
    }

    private static boolean isLink(String answer) {
        try {
            URI link = new URI(answer);
            boolean web = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
            return web && link.getHost() != null && link.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Optional<LocalDate> date(String answer) {
        try {
            LocalDate date = LocalDate.parse(answer);
            return date.getYear() >= 1000 && date.getYear() <= 9999 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Declaration> declaration(FormField field) {
        return edition.declarations().stream()
                .filter(declaration -> declaration.id().equals(field.id()))
                .filter(declaration -> field.kind() == FormField.Kind.DECLARATION)
                .findFirst();
    }

    /** Who agrees to a declaration answers with the version of the text that they read. */
    private String version(FormField field) {
        return declaration(field).map(text -> String.valueOf(text.version())).orElse("");
    }
}
