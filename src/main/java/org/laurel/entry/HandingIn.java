package org.laurel.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Refusal.Fault;
import org.springframework.stereotype.Component;

/** Submits entries that are complete and in time. */
@Component
class HandingIn {

    private final StoredAnswers answers;
    private final StoredDocuments documents;
    private final Access access;
    private final Codes codes;
    private final RunningEditions editions;
    private final Transitions transitions;
    private final RulesWords words;
    private final Now now;

    HandingIn(
            StoredAnswers answers,
            StoredDocuments documents,
            Access access,
            Codes codes,
            RunningEditions editions,
            Transitions transitions,
            RulesWords words,
            Now now) {
        this.answers = answers;
        this.documents = documents;
        this.access = access;
        this.codes = codes;
        this.editions = editions;
        this.transitions = transitions;
        this.words = words;
        this.now = now;
    }

    Answer<Entry> submit(Actor actor, String id) {
        return access.ownLocked(actor, id)
                .then(entry -> entry.is(Entry.Status.SUBMITTED) ? Answer.of(entry) : submit(actor, entry));
    }

    private Answer<Entry> submit(Actor actor, Entry entry) {
        Edition edition = editions.get(entry.edition());
        Instant at = now.get();
        return Opening.of(edition, at)
                .forWriting(entry)
                .then(open -> complete(EntryForm.of(edition, entry, words.reader(edition)), entry))
                .then(given -> Answer.of(transitions.handedIn(actor, entry, code(entry), receipt(given, entry), at)));
    }

    private Answer<Map<String, String>> complete(EntryForm form, Entry entry) {
        Map<String, String> given = answers.of(entry.id());
        List<Fault> faults = form.faults(given);
        return faults.isEmpty()
                ? Answer.of(given)
                : Answer.refuse(Refusal.invalid(Phrase.of("no.entry.not-submitted"), faults));
    }

    private String code(Entry entry) {
        String drawn = entry.code();
        return drawn == null ? codes.draw(entry) : drawn;
    }

    private String receipt(Map<String, String> given, Entry entry) {
        return Fingerprint.of(given, documents.of(entry.id()));
    }
}
