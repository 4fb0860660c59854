package org.laurel.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.laurel.edition.Documents;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;

/** What of a file must be right before it becomes a document of an entry. */
record AttachmentRules(Documents rules, List<Attachment> already) {

    Answer<Documents.Type> check(FileName name, byte[] content) {
        return firstFault(name, content)
                .map(AttachmentRules::refuse)
                .orElseGet(() -> Answer.of(FileType.of(content).orElseThrow()));
    }

    private Optional<String> firstFault(FileName name, byte[] content) {
        return size(name, content).or(() -> room(name, content)).or(() -> type(name, FileType.of(content)));
    }

    private Optional<String> size(FileName name, byte[] content) {
        if (content.length == 0) {
            return fault(Phrase.of("no.entry.file.empty", name));
        }
        if (content.length > rules.each()) {
            return fault(
                    Phrase.of("no.entry.file.too-large", name, megabytes(content.length), megabytes(rules.each())));
        }
        return Optional.empty();
    }

    private Optional<String> room(FileName name, byte[] content) {
        if (already.size() >= rules.count()) {
            return fault(Phrase.of("no.entry.file.too-many", rules.count(), name));
        }
        long together = already.stream().mapToLong(Attachment::size).sum() + content.length;
        if (together > rules.together()) {
            return fault(Phrase.of(
                    "no.entry.file.too-large-together", name, megabytes(together), megabytes(rules.together())));
        }
        return Optional.empty();
    }

    private Optional<String> type(FileName name, Optional<Documents.Type> found) {
        if (found.filter(rules.types()::contains).isEmpty()) {
            return fault(Phrase.of("no.entry.file.kind", name, names()));
        }
        if (!name.fits(found.get())) {
            return fault(Phrase.of("no.entry.file.name", name, found.get()));
        }
        return Optional.empty();
    }

    private String names() {
        return Arrays.stream(Documents.Type.values())
                .filter(rules.types()::contains)
                .map(Enum::name)
                .reduce((one, other) -> Phrase.of("no.entry.file.or", one, other))
                .orElse("");
    }

    private static Optional<String> fault(String sentence) {
        return Optional.of(sentence);
    }

    private static Answer<Documents.Type> refuse(String sentence) {
        return Answer.refuse(Refusal.invalid(sentence, List.of(new Refusal.Fault("documents", sentence))));
    }

    /** Rounded up, so that what is just over a cap never reads like the cap. */
    static String megabytes(long bytes) {
        long tenths = (bytes + 99_999) / 100_000;
        return tenths % 10 == 0 ? tenths / 10 + " MB" : tenths / 10 + "." + tenths % 10 + " MB";
    }
}
