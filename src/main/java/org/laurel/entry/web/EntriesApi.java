package org.laurel.entry.web;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An entrant's own entries, for the entrant's programs. */
@RestController
@RequestMapping("/api/v1/entries")
class EntriesApi {

    private final Entries entries;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;

    EntriesApi(
            Entries entries, Dossiers dossiers, RunningEditions editions, IfUnchanged unchanged, CurrentActor actors) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.editions = editions;
        this.unchanged = unchanged;
        this.actors = actors;
    }

    /** What is to be entered, in the edition that is open. */
    record NewEntry(@Nullable String category) {}

    /** Answers by the field's id; fields that are not among them stay as they are. */
    record Answers(@Nullable Map<String, @Nullable String> answers) {

        Map<String, String> given() {
            Map<String, String> given = new LinkedHashMap<>();
            Objects.requireNonNullElse(answers, Map.<String, @Nullable String>of())
                    .forEach((field, answer) -> given.put(field, Objects.requireNonNullElse(answer, "")));
            return given;
        }
    }

    @GetMapping
    ResponseEntity<Listed<EntryTold>> mine(Listing listing, AskedEdition edition) {
        return listing.of(entries.own(actors.get(), edition.id()), EntryTold::of);
    }

    @PostMapping
    ResponseEntity<DossierTold> register(@RequestBody NewEntry asked, AskedEdition edition) {
        String category = Objects.requireNonNullElse(asked.category(), "");
        Entry begun = entries.register(actors.get(), edition.id(), category).orThrow();
        Dossier dossier = own(begun.id());
        return Told.created(dossiers.readiness(editions.rules(begun.edition()), dossier), dossier);
    }

    @GetMapping("/{id}")
    ResponseEntity<DossierTold> read(@PathVariable String id) {
        return told(own(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<DossierTold> save(@PathVariable String id, IfMatch seen, @RequestBody Answers typed) {
        Actor actor = actors.get();
        return changed(
                id, seen, () -> entries.saveDraft(actor, id, own(id).entry().version(), typed.given()));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<DossierTold> submit(@PathVariable String id, IfMatch seen) {
        return changed(id, seen, () -> entries.submit(actors.get(), id));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<DossierTold> withdraw(@PathVariable String id, IfMatch seen) {
        return changed(id, seen, () -> entries.withdraw(actors.get(), id));
    }

    private ResponseEntity<DossierTold> changed(String id, IfMatch seen, Supplier<Answer<Entry>> act) {
        unchanged.change(seen, () -> dossiers.holdOwn(actors.get(), id), Told::version, act);
        return told(own(id));
    }

    private ResponseEntity<DossierTold> told(Dossier dossier) {
        return Told.answer(dossiers.readiness(editions.rules(dossier.entry().edition()), dossier), dossier);
    }

    private Dossier own(String id) {
        return dossiers.own(actors.get(), id).orThrow();
    }
}
