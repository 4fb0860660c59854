package org.laurel.entry.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossier;
import org.laurel.entry.Entry;
import org.laurel.entry.Readiness;
import org.laurel.entry.Step;
import org.laurel.platform.Etag;
import org.laurel.platform.Refusal.Fault;
import org.springframework.http.ResponseEntity;

/** Entries as programs are told them. */
final class Told {

    private Told() {}

    /**
     * An entry in a list.
     *
     * @param ineligibleBecause sentences, none for an eligible entry; null while nobody has looked
     */
    record EntryTold(
            String id,
            String edition,
            String category,
            String state,
            @Nullable String code,
            Entry.Status status,
            String title,
            Instant begunAt,
            Instant changedAt,
            @Nullable Instant submittedAt,
            @Nullable List<String> ineligibleBecause) {

        static EntryTold of(Entry entry) {
            return new EntryTold(
                    entry.id(),
                    entry.edition(),
                    entry.category(),
                    entry.state(),
                    entry.code(),
                    entry.status(),
                    entry.title(),
                    entry.begunAt(),
                    entry.changedAt(),
                    entry.submittedAt(),
                    entry.ineligibleBecause());
        }
    }

    /** A document without its bytes. */
    record DocumentTold(String id, String name, String type, long size, String sha256, Instant addedAt) {

        static DocumentTold of(Attachment document) {
            return new DocumentTold(
                    document.id(),
                    document.name(),
                    document.type().name(),
                    document.size(),
                    document.sha256(),
                    document.addedAt());
        }
    }

    /** Something that happened to it; people are not told each other's logins. */
    record StepTold(Instant at, Step.What what, String words) {}

    /** How many of the required answers are right, and what keeps the rest from being so. */
    record ReadinessTold(int answered, int required, List<Fault> faults) {}

    /** All there is about an entry. */
    record DossierTold(
            EntryTold entry,
            Map<String, String> answers,
            List<DocumentTold> documents,
            List<StepTold> steps,
            ReadinessTold readiness) {}

    static DossierTold of(Readiness readiness, Dossier dossier) {
        return new DossierTold(
                EntryTold.of(dossier.entry()),
                dossier.answers(),
                dossier.attachments().stream().map(DocumentTold::of).toList(),
                dossier.steps().stream()
                        .map(step -> new StepTold(step.at(), step.what(), step.words()))
                        .toList(),
                new ReadinessTold(readiness.answered(), readiness.required(), readiness.faults()));
    }

    /** Documents and eligibility change without a version of the entry's own. */
    static Etag version(Dossier dossier) {
        Entry entry = dossier.entry();
        return Etag.of(
                entry.id(),
                entry.version(),
                entry.status(),
                String.valueOf(entry.ineligibleBecause()),
                dossier.attachments().stream().map(Attachment::id).toList());
    }

    static ResponseEntity<DossierTold> answer(Readiness readiness, Dossier dossier) {
        return ResponseEntity.ok().eTag(version(dossier).quoted()).body(of(readiness, dossier));
    }

    static ResponseEntity<DossierTold> created(Readiness readiness, Dossier dossier) {
        return ResponseEntity.created(
                        URI.create("/api/v1/entries/" + dossier.entry().id()))
                .eTag(version(dossier).quoted())
                .body(of(readiness, dossier));
    }
}
