package org.laurel.entry.web;

import java.nio.charset.StandardCharsets;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document on its way to a reader: saved rather than shown, and without any rights should somebody show it. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(Attachment document, Dossiers dossiers) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type(document))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(dossiers.content(document));
    }

    private static MediaType type(Attachment document) {
        return switch (document.type()) {
            case PDF -> MediaType.APPLICATION_PDF;
            case PNG -> MediaType.IMAGE_PNG;
            case JPEG -> MediaType.IMAGE_JPEG;
        };
    }
}
