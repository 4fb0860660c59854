package org.laurel.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.laurel.edition.Documents;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.springframework.stereotype.Component;

/** Attaches documents to entries that are being written, and takes them off again. */
@Component
class Attaching {

    private final StoredDocuments documents;
    private final Access access;
    private final RunningEditions editions;
    private final Story story;
    private final Now now;

    Attaching(StoredDocuments documents, Access access, RunningEditions editions, Story story, Now now) {
        this.documents = documents;
        this.access = access;
        this.editions = editions;
        this.story = story;
        this.now = now;
    }

    Answer<Attachment> attach(Actor actor, String id, String fileName, byte[] content) {
        return access.ownLocked(actor, id).then(entry -> {
            Edition edition = editions.get(entry.edition());
            Instant at = now.get();
            return Opening.of(edition, at)
                    .forWriting(entry)
                    .then(open -> attach(actor, entry, edition.documents(), fileName, content, at));
        });
    }

    private Answer<Attachment> attach(
            Actor actor, Entry entry, Documents rules, String fileName, byte[] content, Instant at) {
        List<Attachment> already = documents.of(entry.id());
        String sha256 = Fingerprint.of(content);
        Optional<Attachment> same =
                already.stream().filter(there -> there.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) {
            return Answer.of(same.get());
        }
        FileName name = FileName.from(fileName);
        return new AttachmentRules(rules, already)
                .check(name, content)
                .then(type -> Answer.of(add(
                        actor,
                        entry,
                        new Attachment(NewId.next(), entry.id(), name.with(type), type, content.length, sha256, at),
                        content)));
    }

    private Attachment add(Actor actor, Entry entry, Attachment document, byte[] content) {
        documents.add(document, content);
        story.log(entry, actor, document.addedAt(), "document-attached", "sha256 " + document.sha256());
        return document;
    }

    /** What is no longer there is as good as removed. */
    Answer<Entry> remove(Actor actor, String id, String document) {
        return access.ownLocked(actor, id).then(entry -> {
            Instant at = now.get();
            return Opening.of(editions.get(entry.edition()), at)
                    .forWriting(entry)
                    .then(open -> {
                        documents.of(id).stream()
                                .filter(there -> there.id().equals(document))
                                .findFirst()
                                .ifPresent(there -> remove(actor, entry, there, at));
                        return Answer.of(entry);
                    });
        });
    }

    private void remove(Actor actor, Entry entry, Attachment document, Instant at) {
        documents.remove(document.id());
        story.log(entry, actor, at, "document-removed", "sha256 " + document.sha256());
    }
}
