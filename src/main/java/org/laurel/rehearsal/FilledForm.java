package org.laurel.rehearsal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.laurel.edition.Declaration;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;

/** An entry form with everything in it that its fields ask for, and no more. */
final class FilledForm {

    private FilledForm() {}

    static Map<String, String> of(Edition edition, Plan.Solution solution) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (FormField field :
                edition.form(edition.category(solution.category()).orElseThrow())) {
            if (answers.isEmpty()) {
                answers.put(field.id(), solution.title());
            } else if (field.required() || field.kind() == FormField.Kind.DECLARATION) {
                answers.put(field.id(), answer(edition, field, solution));
            }
        }
        return answers;
    }

    private static String answer(Edition edition, FormField field, Plan.Solution solution) {
        return switch (field.kind()) {
            case TEXT, LONG -> field.label() + " of " + solution.title();
            case CHOICE -> field.choices().get(0);
            case URL -> "https://video.example/" + solution.category();
            case EMAIL ->
                "contact@" + solution.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example";
            case DATE ->
                edition.timetable().moments().values().stream()
                        .findFirst()
                        .map(call -> call.atZone(edition.zone()).toLocalDate().minusYears(1))
                        .orElseThrow()
                        .toString();
            case DECLARATION ->
                edition.declarations().stream()
                        .filter(declaration -> declaration.id().equals(field.id()))
                        .map(Declaration::version)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse("1");
        };
    }
}
