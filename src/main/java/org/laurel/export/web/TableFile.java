package org.laurel.export.web;

import org.laurel.export.Format;
import org.laurel.export.Table;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as an attachment. */
final class TableFile {

    private TableFile() {}

    /** @throws RefusedException for a format that there is none of */
    static ResponseEntity<byte[]> of(String before, Table table, String format) {
        Format as = Format.of(format)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.export.kind-unknown"))));
        String name = before + "-" + table.name() + "." + as.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(as.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(as.write(table));
    }
}
