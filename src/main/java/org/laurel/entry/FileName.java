package org.laurel.entry;

import java.util.Locale;
import java.util.Set;
import org.laurel.edition.Documents;

/**
 * The name of a document: the last part of whatever path it came with, without characters that a file system or a header
 * could take for something else.
 */
record FileName(String stem, String extension) {

    private static final int LONGEST = 120;

    static FileName from(String sent) {
        String clean = CleanText.oneLine(sent.replace('\\', '/'));
        String last = clean.substring(clean.lastIndexOf('/') + 1)
                .replaceAll("[\"*:<>?|;%]", "")
                .strip();
        int dot = last.lastIndexOf('.');
        return dot < 0
                ? new FileName(stem(last), "")
                : new FileName(
                        stem(last.substring(0, dot)), last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String stem(String raw) {
        String bare = raw.replaceAll("^[.\\s]+|[.\\s]+$", "");
        String named = bare.isEmpty() ? "document" : bare;
        return named.codePointCount(0, named.length()) <= LONGEST
                ? named
                : named.substring(0, named.offsetByCodePoints(0, LONGEST));
    }

    /** Whether the extension says what the content is; no extension says nothing wrong. */
    boolean fits(Documents.Type type) {
        return extension.isEmpty() || extensions(type).contains(extension);
    }

    String with(Documents.Type type) {
        return stem + "." + (extension.isEmpty() ? type.name().toLowerCase(Locale.ROOT) : extension);
    }

    private static Set<String> extensions(Documents.Type type) {
        return switch (type) {
            case PDF -> Set.of("pdf");
            case PNG -> Set.of("png");
            case JPEG -> Set.of("jpg", "jpeg");
        };
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? stem : stem + "." + extension;
    }
}
