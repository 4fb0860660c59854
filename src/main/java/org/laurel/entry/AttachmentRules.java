package org.laurel.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.edition.Documents;
import org.laurel.platform.Answer;
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
            return fault("“%s” is empty (0 bytes). Please choose the file again.", name);
        }
        if (content.length > rules.each()) {
            return fault(
                    "“%s” has %s; a document may have at most %s.",
                    name, megabytes(content.length), megabytes(rules.each()));
        }
        return Optional.empty();
    }

    private Optional<String> room(FileName name, byte[] content) {
        if (already.size() >= rules.count()) {
            return fault("An entry has at most %d documents. Remove one before you attach “%s”.", rules.count(), name);
        }
        long together = already.stream().mapToLong(Attachment::size).sum() + content.length;
        if (together > rules.together()) {
            return fault(
                    "With “%s” the documents would have %s together; an entry may have at most %s.",
                    name, megabytes(together), megabytes(rules.together()));
        }
        return Optional.empty();
    }

    private Optional<String> type(FileName name, Optional<Documents.Type> found) {
        if (found.filter(rules.types()::contains).isEmpty()) {
            return fault("“%s” is not a %s file by its content.", name, names());
        }
        if (!name.fits(found.get())) {
            return fault(
                    "“%s” is a %s file by its content, but its name says otherwise. Please give it its right name.",
                    name, found.get());
        }
        return Optional.empty();
    }

    private String names() {
        return Arrays.stream(Documents.Type.values())
                .filter(rules.types()::contains)
                .map(Enum::name)
                .collect(Collectors.joining(" or "));
    }

    private static Optional<String> fault(String sentence, Object... parts) {
        return Optional.of(String.format(Locale.ROOT, sentence, parts));
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
