package org.laurel.entry.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.entry.Readiness;
import org.laurel.platform.Actor;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the form calls while an entrant types. */
@RestController
class DraftCalls {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Entries entries;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final CurrentActor actors;

    DraftCalls(Entries entries, Dossiers dossiers, RunningEditions editions, CurrentActor actors) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.editions = editions;
        this.actors = actors;
    }

    /**
     * How saving went.
     *
     * @param version of the entry as it is now
     * @param overtaken whether another window was quicker
     */
    record Saved(long version, String sentence, boolean overtaken, int answered, int required) {}

    @PostMapping(path = "/entries/{id}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Saved> save(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Actor actor = actors.get();
        TypedForm form = TypedForm.of(sent);
        return entries.saveDraft(actor, id, form.version(), form.answers())
                .fold(saved -> ResponseEntity.ok(told(actor, saved)), refusal -> refused(actor, id, refusal));
    }

    private Saved told(Actor actor, Entry entry) {
        Edition edition = editions.rules(entry.edition());
        String at = CLOCK.format(entry.changedAt().atZone(edition.zone()));
        Dossier dossier = dossiers.own(actor, entry.id()).orThrow();
        Readiness readiness = dossiers.readiness(edition, dossier);
        return new Saved(
                entry.version(),
                Phrase.of("entry.entry.saved-at", at),
                false,
                readiness.answered(),
                readiness.required());
    }

    private ResponseEntity<Saved> refused(Actor actor, String id, Refusal refusal) {
        Dossier dossier = dossiers.own(actor, id).orThrow();
        Readiness readiness = dossiers.readiness(editions.rules(dossier.entry().edition()), dossier);
        boolean overtaken = refusal.kind() == Refusal.Kind.OVERTAKEN;
        return ResponseEntity.status(refusal.status())
                .body(new Saved(
                        dossier.entry().version(),
                        refusal.sentence(),
                        overtaken,
                        readiness.answered(),
                        readiness.required()));
    }
}
