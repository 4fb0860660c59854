package org.laurel.entry.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.AskedEdition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.entry.web.Told.DossierTold;
import org.laurel.entry.web.Told.EntryTold;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.IfMatch;
import org.laurel.platform.IfUnchanged;
import org.laurel.platform.Listing;
import org.laurel.platform.Listing.Listed;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A coordinator's desk, for the coordinator's programs. */
@RestController
@RequestMapping("/api/v1/desk/entries")
class DeskApi {

    private final Entries entries;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;

    DeskApi(Entries entries, Dossiers dossiers, RunningEditions editions, IfUnchanged unchanged, CurrentActor actors) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.editions = editions;
        this.unchanged = unchanged;
        this.actors = actors;
    }

    /** What the entrant will read. */
    record Comment(@Nullable String comment) {}

    /** Why the entry is declined, for the entrant to read. */
    record Reason(@Nullable String reason) {}

    /** What has been submitted in the own state, by code. */
    @GetMapping
    ResponseEntity<Listed<EntryTold>> onDesk(Listing listing, AskedEdition edition) {
        List<Entry> all = actors.get()
                .memberState()
                .map(state -> entries.ofState(edition.id(), state))
                .orElse(List.of());
        return listing.of(all, EntryTold::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<DossierTold> read(@PathVariable String id) {
        return told(open(id));
    }

    @ViewOnRecord("document")
    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String document) {
        return Download.of(DocumentPages.find(open(id), document), dossiers);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<DossierTold> accept(@PathVariable String id, IfMatch seen) {
        return decided(id, seen, () -> entries.accept(actors.get(), id));
    }

    @PostMapping("/{id}/comment")
    ResponseEntity<DossierTold> reopen(@PathVariable String id, IfMatch seen, @RequestBody Comment said) {
        String comment = Objects.requireNonNullElse(said.comment(), "");
        return decided(id, seen, () -> entries.reopen(actors.get(), id, comment));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<DossierTold> decline(@PathVariable String id, IfMatch seen, @RequestBody Reason said) {
        String reason = Objects.requireNonNullElse(said.reason(), "");
        return decided(id, seen, () -> entries.decline(actors.get(), id, reason));
    }

    private ResponseEntity<DossierTold> decided(String id, IfMatch seen, Supplier<Answer<Entry>> act) {
        Actor actor = actors.get();
        unchanged.change(seen, () -> dossiers.holdOnDesk(actor, id), Told::version, act);
        return told(open(id));
    }

    private ResponseEntity<DossierTold> told(Dossier dossier) {
        return Told.answer(dossiers.readiness(editions.rules(dossier.entry().edition()), dossier), dossier);
    }

    private Dossier open(String id) {
        return dossiers.onDesk(actors.get(), id).orThrow();
    }
}
