package org.laurel.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.laurel.tally.score.Criterion;

/**
 * The texts of an edition's rules that people read, each once and in the order of the rules file: what a translation of them
 * can have words for. Names of the award and of the edition are names and not among them; the words of medals belong to the
 * pages.
 */
public final class RulesTexts {

    private final Map<String, String> places = new LinkedHashMap<>();

    private RulesTexts(Edition edition) {
        edition.states().forEach(state -> add(state.name(), "states", state.code()));
        edition.partners().forEach(partner -> add(partner.name(), "partners", partner.code()));
        edition.declarations().forEach(declaration -> add(declaration.text(), "declarations", declaration.id()));
        edition.form().forEach(field -> add(field, "entry-form"));
        edition.categories().forEach(this::add);
        edition.categories()
                .forEach(category -> category.criteria().stream()
                        .flatMap(Criterion::all)
                        .forEach(criterion -> add(criterion.id(), category.help(criterion))));
        edition.stages().forEach(stage -> add(stage.name(), "stages", stage.id(), "name"));
    }

    public static RulesTexts of(Edition edition) {
        return new RulesTexts(edition);
    }

    private void add(Category category) {
        add(category.name(), "categories", category.code(), "name");
        add(category.about(), "categories", category.code(), "about");
        category.criteria().stream()
                .flatMap(Criterion::all)
                .forEach(criterion -> add(criterion.name(), "categories", category.code(), "criteria", criterion.id()));
        category.form().forEach(field -> add(field, "categories/" + category.code() + "/fields"));
    }

    private void add(FormField field, String form) {
        add(field.group(), form, field.id(), "group");
        add(field.label(), form, field.id(), "label");
        add(field.hint(), form, field.id(), "hint");
        field.choices().forEach(choice -> add(choice, form, field.id(), "choices"));
    }

    private void add(String criterion, Help help) {
        add(help.question(), "help", criterion, "question");
        help.bands().forEach(band -> add(band.text(), "help", criterion, "bands", band.scores()));
    }

    private void add(String text, String... place) {
        if (!text.isBlank()) {
            places.putIfAbsent(text, String.join("/", place));
        }
    }

    /** In the order of the rules file, letter by letter as it has them. */
    public Set<String> inOrder() {
        return places.keySet();
    }

    /** Where a text stands first, as {@code entry-form/video/hint}. */
    public String place(String text) {
        return places.getOrDefault(text, "");
    }
}
