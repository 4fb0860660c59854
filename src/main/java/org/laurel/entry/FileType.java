package org.laurel.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.laurel.edition.Documents;

/** Finds what a file is by its first bytes, whatever its name says. */
final class FileType {

    private FileType() {}

    static Optional<Documents.Type> of(byte[] content) {
        try {
            String found = MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
            return switch (found) {
                case "application/pdf" -> Optional.of(Documents.Type.PDF);
                case "image/png" -> Optional.of(Documents.Type.PNG);
                case "image/jpeg" -> Optional.of(Documents.Type.JPEG);
                default -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
