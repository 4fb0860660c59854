package org.laurel.entry;

import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to all there is about an entry: for its entrant, for its coordinator, and whole for stages that show parts of it. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final StoredEntries entries;
    private final StoredAnswers answers;
    private final StoredDocuments documents;
    private final Story story;
    private final Access access;
    private final RulesWords words;

    Dossiers(
            StoredEntries entries,
            StoredAnswers answers,
            StoredDocuments documents,
            Story story,
            Access access,
            RulesWords words) {
        this.entries = entries;
        this.answers = answers;
        this.documents = documents;
        this.story = story;
        this.access = access;
        this.words = words;
    }

    /** @throws java.util.NoSuchElementException for an id that was never given out */
    public Dossier of(String entry) {
        return of(entries.find(entry).orElseThrow());
    }

    /** Nothing for an id that was never given out. */
    public Optional<Dossier> find(String entry) {
        return entries.find(entry).map(this::of);
    }

    /** The own entry alone, for whoever asks only what it is. */
    public Answer<Entry> ownEntry(Actor entrant, String entry) {
        return access.own(entrant, entry);
    }

    public Answer<Dossier> own(Actor entrant, String entry) {
        return access.own(entrant, entry).then(found -> Answer.of(of(found)));
    }

    public Answer<Dossier> onDesk(Actor coordinator, String entry) {
        return access.onDesk(coordinator, entry).then(found -> Answer.of(of(found)));
    }

    /** The actor's own entry, which nobody else changes until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer<Dossier> holdOwn(Actor entrant, String entry) {
        return access.ownLocked(entrant, entry).then(held -> Answer.of(of(held)));
    }

    /** The same for an entry on the coordinator's desk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer<Dossier> holdOnDesk(Actor coordinator, String entry) {
        return access.onDeskLocked(coordinator, entry).then(held -> Answer.of(of(held)));
    }

    private Dossier of(Entry entry) {
        return new Dossier(entry, answers.of(entry.id()), documents.of(entry.id()), story.of(entry.id()));
    }

    public byte[] content(Attachment document) {
        return documents.content(document);
    }

    /** How far an entry is from being submitted, in the words of whoever asks. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Readiness readiness(Edition edition, Dossier dossier) {
        return Readiness.of(EntryForm.of(edition, dossier.entry(), words.reader(edition)), dossier.answers());
    }
}
