package org.laurel.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Refusal.Fault;
import org.laurel.roster.Newcomers;
import org.springframework.stereotype.Component;

/** Entries while they are being written. */
@Component
class Drafts {

    /** The field whose answer an entry is called by in lists. */
    private static final int TITLE = 200;

    private final StoredEntries entries;
    private final StoredAnswers answers;
    private final StoredDocuments documents;
    private final Access access;
    private final Newcomers newcomers;
    private final RunningEditions editions;
    private final Story story;
    private final RulesWords words;
    private final Now now;

    Drafts(
            StoredEntries entries,
            StoredAnswers answers,
            StoredDocuments documents,
            Access access,
            Newcomers newcomers,
            RunningEditions editions,
            Story story,
            RulesWords words,
            Now now) {
        this.entries = entries;
        this.answers = answers;
        this.documents = documents;
        this.access = access;
        this.newcomers = newcomers;
        this.editions = editions;
        this.story = story;
        this.words = words;
        this.now = now;
    }

    Answer<Entry> begin(Actor actor, String editionId, String category) {
        Edition edition = editions.get(editionId);
        Instant at = now.get();
        return Opening.of(edition, at)
                .forNewEntries()
                .then(open -> known(edition, category))
                .then(known -> entrant(actor, edition))
                .then(entrant -> Answer.of(untouched(editionId, category, entrant, actor, at)));
    }

    private static Answer<String> known(Edition edition, String category) {
        if (edition.category(category).isPresent()) {
            return Answer.of(category);
        }
        String sentence = Phrase.of("no.entry.category");
        return Answer.refuse(Refusal.invalid(sentence, List.of(new Fault("category", sentence))));
    }

    private record Entering(String person, String state) {}

    private Answer<Entering> entrant(Actor actor, Edition edition) {
        Optional<String> person = access.entrant(actor);
        if (person.isEmpty()) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.entry.state-unknown"));
        }
        return newcomers
                .state(actor)
                .flatMap(edition::state)
                .map(state -> Answer.of(new Entering(person.get(), state.code())))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.entry.state-not-of-edition")));
    }

    /** A second press begins nothing new: an untouched draft of the same category is the one that was asked for. */
    private Entry untouched(String edition, String category, Entering entrant, Actor actor, Instant at) {
        return entries.ofEntrant(edition, entrant.person()).stream()
                .filter(entry -> entry.is(Entry.Status.DRAFT) && entry.version() == 0)
                .filter(entry -> entry.category().equals(category))
                .filter(entry -> documents.of(entry.id()).isEmpty())
                .findFirst()
                .orElseGet(() -> begun(edition, category, entrant, actor, at));
    }

    private Entry begun(String edition, String category, Entering entrant, Actor actor, Instant at) {
        Entry entry = new Entry(
                NewId.next(),
                edition,
                category,
                entrant.state(),
                entrant.person(),
                null,
                Entry.Status.DRAFT,
                0,
                "",
                at,
                at,
                null,
                null,
                null);
        entries.add(entry);
        story.tell(entry, actor, at, Step.What.BEGUN, "");
        return entry;
    }

    /** What is already there needs no saving, whichever window it comes from and however late. */
    Answer<Entry> save(Actor actor, String id, long version, Map<String, String> typed) {
        return access.ownLocked(actor, id).then(entry -> {
            Edition edition = editions.get(entry.edition());
            EntryForm form = EntryForm.of(edition, entry, words.reader(edition));
            Map<String, String> changes = changes(entry, form.clean(typed));
            Instant at = now.get();
            return changes.isEmpty()
                    ? Answer.of(entry)
                    : Opening.of(edition, at)
                            .forWriting(entry)
                            .then(open -> fits(form, changes))
                            .then(fits -> latest(entry, version))
                            .then(latest -> Answer.of(keep(entry, changes, at)));
        });
    }

    private Map<String, String> changes(Entry entry, Map<String, String> clean) {
        Map<String, String> changes = new LinkedHashMap<>(clean);
        Map<String, String> there = answers.of(entry.id());
        changes.entrySet().removeIf(change -> change.getValue().equals(there.getOrDefault(change.getKey(), "")));
        return changes;
    }

    private static Answer<Boolean> fits(EntryForm form, Map<String, String> clean) {
        List<Fault> faults = form.tooMuchToKeep(clean);
        return faults.isEmpty()
                ? Answer.of(true)
                : Answer.refuse(Refusal.invalid(Phrase.of("no.entry.not-saved"), faults));
    }

    private static Answer<Entry> latest(Entry entry, long version) {
        return entry.version() == version
                ? Answer.of(entry)
                : Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.entry.overtaken"));
    }

    private Entry keep(Entry entry, Map<String, String> changes, Instant at) {
        answers.put(entry.id(), changes);
        entries.typed(entry.id(), title(changes.getOrDefault(titleField(entry), entry.title())), at);
        return entries.find(entry.id()).orElseThrow();
    }

    /** An entry is called what the first field of its form says. */
    private String titleField(Entry entry) {
        Edition edition = editions.rules(entry.edition());
        return edition.form(edition.category(entry.category()).orElseThrow())
                .get(0)
                .id();
    }

    private static String title(String product) {
        int length = product.codePointCount(0, product.length());
        return length <= TITLE ? product : product.substring(0, product.offsetByCodePoints(0, TITLE));
    }
}
