package org.laurel.entry.web;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.web.Told.DocumentTold;
import org.laurel.platform.Actor;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.IfMatch;
import org.laurel.platform.IfUnchanged;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents of the own entries, for the entrant's programs; what a document is, its content says. */
@RestController
@RequestMapping("/api/v1/entries/{id}/documents")
class DocumentsApi {

    private final Entries entries;
    private final Dossiers dossiers;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;

    DocumentsApi(Entries entries, Dossiers dossiers, IfUnchanged unchanged, CurrentActor actors) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.unchanged = unchanged;
        this.actors = actors;
    }

    /** @param name what the file is called at the entrant's */
    @PostMapping(consumes = {"application/octet-stream", "application/pdf", "image/png", "image/jpeg"})
    ResponseEntity<DocumentTold> attach(
            @PathVariable String id,
            IfMatch seen,
            @RequestParam(defaultValue = "") String name,
            @RequestBody(required = false) byte @Nullable [] content) {
        Actor actor = actors.get();
        byte[] sent = Objects.requireNonNullElse(content, new byte[0]);
        Attachment attached = unchanged.change(
                seen, () -> dossiers.holdOwn(actor, id), Told::version, () -> entries.attach(actor, id, name, sent));
        return ResponseEntity.created(URI.create("/api/v1/entries/" + id + "/documents/" + attached.id()))
                .eTag(Told.version(own(id)).quoted())
                .body(DocumentTold.of(attached));
    }

    @ViewOnRecord("document")
    @GetMapping("/{document}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String document) {
        return Download.of(DocumentPages.find(own(id), document), dossiers);
    }

    /** What is no longer there is as good as removed. */
    @DeleteMapping("/{document}")
    ResponseEntity<Void> remove(@PathVariable String id, @PathVariable String document, IfMatch seen) {
        Actor actor = actors.get();
        unchanged.change(
                seen,
                () -> dossiers.holdOwn(actor, id),
                Told::version,
                () -> entries.removeDocument(actor, id, document));
        return ResponseEntity.noContent().eTag(Told.version(own(id)).quoted()).build();
    }

    private Dossier own(String id) {
        return dossiers.own(actors.get(), id).orThrow();
    }
}
