package org.laurel.entry.blind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to entries for those who judge them blind. */
@Service
@Transactional(readOnly = true)
public class BlindDossiers {

    private final Dossiers dossiers;
    private final RunningEditions editions;

    BlindDossiers(Dossiers dossiers, RunningEditions editions) {
        this.dossiers = dossiers;
        this.editions = editions;
    }

    /** @throws NullPointerException for an entry that was never submitted: it has no code, and no juror has it */
    public BlindDossier dossier(String entry) {
        Dossier whole = dossiers.of(entry);
        Edition edition = editions.rules(whole.entry().edition());
        String code = Objects.requireNonNull(whole.entry().code());
        return new BlindDossier(code, whole.entry().category(), sections(edition, whole), documents(whole));
    }

    public Optional<BlindDocument> document(String entry, String documentId) {
        Dossier whole = dossiers.of(entry);
        return documents(whole).stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .map(document -> new BlindDocument(document.name(), document.type(), content(whole, document)));
    }

    private static List<BlindDossier.Section> sections(Edition edition, Dossier whole) {
        Map<String, List<BlindDossier.Answer>> byHeading = new LinkedHashMap<>();
        edition.form(edition.category(whole.entry().category()).orElseThrow()).stream()
                .filter(FormField::blind)
                .filter(field -> !whole.answer(field.id()).isEmpty())
                .forEach(field -> byHeading
                        .computeIfAbsent(field.group(), heading -> new ArrayList<>())
                        .add(answer(field, whole)));
        return byHeading.entrySet().stream()
                .map(section -> new BlindDossier.Section(section.getKey(), section.getValue()))
                .toList();
    }

    private static BlindDossier.Answer answer(FormField field, Dossier whole) {
        return new BlindDossier.Answer(
                field.label(),
                whole.answer(field.id()),
                field.kind() == FormField.Kind.URL,
                field.kind() == FormField.Kind.CHOICE);
    }

    private static List<BlindDossier.Document> documents(Dossier whole) {
        return IntStream.range(0, whole.attachments().size())
                .mapToObj(number -> neutral(number + 1, whole.attachments().get(number)))
                .toList();
    }

    private static BlindDossier.Document neutral(int number, Attachment document) {
        String name = "document " + number + "." + document.type().name().toLowerCase(Locale.ROOT);
        return new BlindDossier.Document(document.id(), name, document.type(), document.size());
    }

    private byte[] content(Dossier whole, BlindDossier.Document document) {
        return whole.attachments().stream()
                .filter(attachment -> attachment.id().equals(document.id()))
                .findFirst()
                .map(attachment -> PlainImage.of(attachment.type(), dossiers.content(attachment)))
                .orElseThrow();
    }
}
