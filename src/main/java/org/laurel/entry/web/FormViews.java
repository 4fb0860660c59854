package org.laurel.entry.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.edition.Documents;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.entry.Dossier;
import org.laurel.entry.web.EntryViews.Reading;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Fault;

/** The form of the rules file with an entry's answers in it. */
final class FormViews {

    private FormViews() {}

    static List<EntryView.Group> groups(Reading reading) {
        Map<String, List<FieldView>> groups = new LinkedHashMap<>();
        Map<String, String> faults =
                reading.faults().stream().collect(Collectors.toMap(Fault::field, Fault::sentence, (a, b) -> a));
        for (FormField field : fields(reading)) {
            groups.computeIfAbsent(field.group(), heading -> new ArrayList<>())
                    .add(view(reading, field, faults.getOrDefault(field.id(), "")));
        }
        return groups.entrySet().stream()
                .map(group -> new EntryView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<FormField> fields(Reading reading) {
        Edition edition = reading.edition();
        return edition.form(edition.category(reading.entry().category()).orElseThrow());
    }

    private static FieldView view(Reading reading, FormField field, String fault) {
        String value =
                reading.typed().getOrDefault(field.id(), reading.dossier().answer(field.id()));
        return FieldView.of(field, reading.edition().declarations(), value, fault);
    }

    /** What was typed into an entry that can no longer be changed. */
    static List<FieldView> unsaved(Reading reading) {
        return reading.open()
                ? List.of()
                : fields(reading).stream()
                        .filter(field -> reading.typed().containsKey(field.id()))
                        .map(field -> view(reading, field, ""))
                        .filter(field -> !field.value().isBlank())
                        .filter(field -> !field.value().equals(reading.dossier().answer(field.id())))
                        .toList();
    }

    static List<EntryView.Document> documents(Dossier dossier) {
        return dossier.attachments().stream()
                .map(document -> new EntryView.Document(document.id(), document.name(), Words.size(document.size())))
                .toList();
    }

    static String documentRule(Edition edition) {
        Documents rules = edition.documents();
        String types = rules.types().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return Phrase.of(
                "entry.entry.document-rule",
                types,
                rules.count(),
                Words.size(rules.each()),
                Words.size(rules.together()));
    }
}
