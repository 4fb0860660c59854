package org.laurel.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Declaration;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an entrant agreed to, declaration by declaration and in which version of its text. What is not required can be taken
 * back and given again at any time, also when nothing else of the entry changes any more; each time goes on record.
 */
@Service
public class Consents {

    /**
     * One declaration of one entry.
     *
     * @param version the version agreed to; 0 where none is
     */
    public record Consent(String entry, String title, Declaration declaration, int version) {

        public boolean given() {
            return version > 0;
        }
    }

    private final StoredEntries entries;
    private final StoredAnswers answers;
    private final Access access;
    private final RunningEditions editions;
    private final Story story;
    private final Now now;

    Consents(
            StoredEntries entries,
            StoredAnswers answers,
            Access access,
            RunningEditions editions,
            Story story,
            Now now) {
        this.entries = entries;
        this.answers = answers;
        this.access = access;
        this.editions = editions;
        this.story = story;
        this.now = now;
    }

    /** Those of all own entries, in the order of the entries and of the edition's declarations. */
    @Transactional(readOnly = true)
    public List<Consent> of(Actor entrant) {
        List<Consent> all = new ArrayList<>();
        access.entrant(entrant).map(entries::ofEntrant).stream()
                .flatMap(List::stream)
                .forEach(entry -> editions.rules(entry.edition())
                        .declarations()
                        .forEach(declaration -> all.add(consent(entry, declaration))));
        return all;
    }

    private Consent consent(Entry entry, Declaration declaration) {
        String version = answers.of(entry.id()).getOrDefault(declaration.id(), "");
        return new Consent(
                entry.id(),
                entry.title(),
                declaration,
                version.chars().allMatch(Character::isDigit) && !version.isEmpty() ? Integer.parseInt(version) : 0);
    }

    @Transactional
    public Answer<Consent> give(Actor entrant, String entry, String declaration) {
        return change(entrant, entry, declaration, true);
    }

    @Transactional
    public Answer<Consent> withdraw(Actor entrant, String entry, String declaration) {
        return change(entrant, entry, declaration, false);
    }

    private Answer<Consent> change(Actor entrant, String id, String declarationId, boolean given) {
        return access.ownLocked(entrant, id).then(entry -> {
            Edition edition = editions.rules(entry.edition());
            Optional<Declaration> asked = edition.declarations().stream()
                    .filter(declaration -> declaration.id().equals(declarationId))
                    .findFirst();
            if (asked.isEmpty()) {
                return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.entry.consent-unknown"));
            }
            if (asked.get().required()) {
                return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.entry.consent-needed"));
            }
            return Answer.of(changed(entrant, entry, asked.get(), given));
        });
    }

    private Consent changed(Actor entrant, Entry entry, Declaration declaration, boolean given) {
        String version = given ? String.valueOf(declaration.version()) : "";
        answers.put(entry.id(), Map.of(declaration.id(), version));
        Instant at = now.get();
        story.log(
                entry,
                entrant,
                at,
                given ? "consent-given" : "consent-withdrawn",
                declaration.id() + " version " + declaration.version());
        return consent(entry, declaration);
    }
}
