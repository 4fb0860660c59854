package org.laurel.judging.web;

import java.nio.charset.StandardCharsets;
import org.laurel.entry.blind.BlindDocument;
import org.laurel.entry.blind.BlindDossiers;
import org.laurel.judging.Scoring;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of an entry for those who score it: under neutral names, and without any rights in the browser. */
@Controller
class SheetDocuments {

    private final Scoring scoring;
    private final BlindDossiers dossiers;
    private final CurrentActor actors;

    SheetDocuments(Scoring scoring, BlindDossiers dossiers, CurrentActor actors) {
        this.scoring = scoring;
        this.dossiers = dossiers;
        this.actors = actors;
    }

    @ViewOnRecord("document")
    @GetMapping({"/sheets/{sheet}/documents/{document}", "/api/v1/sheets/{sheet}/documents/{document}"})
    ResponseEntity<byte[]> download(@PathVariable String sheet, @PathVariable String document) {
        String entry = scoring.open(actors.get(), sheet).orThrow().assignment().entry();
        return answer(dossiers.document(entry, document)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.document-unknown")))));
    }

    /** Saved rather than shown: a document may carry anything. */
    private static ResponseEntity<byte[]> answer(BlindDocument document) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type(document))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(document.content());
    }

    private static MediaType type(BlindDocument document) {
        return switch (document.type()) {
            case PDF -> MediaType.APPLICATION_PDF;
            case PNG -> MediaType.IMAGE_PNG;
            case JPEG -> MediaType.IMAGE_JPEG;
        };
    }
}
