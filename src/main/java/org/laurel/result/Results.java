package org.laurel.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossiers;
import org.laurel.finale.Finals;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to results: sealed until the ceremony, released by enough different people, then public. */
@Service
public class Results {

    /** The results are public. */
    public record ResultsPublished(String edition) {}

    private final SealedCategories sealed;
    private final Releases releases;
    private final Releasing releasing;
    private final Publications publications;
    private final PublishedBundles bundles;
    private final Envelopes envelopes;
    private final Finals finals;
    private final OwnResults ownResults;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Results(
            SealedCategories sealed,
            Releases releases,
            Releasing releasing,
            Publications publications,
            PublishedBundles bundles,
            Envelopes envelopes,
            Finals finals,
            OwnResults ownResults,
            Dossiers dossiers,
            RunningEditions editions,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.sealed = sealed;
        this.releases = releases;
        this.releasing = releasing;
        this.publications = publications;
        this.bundles = bundles;
        this.envelopes = envelopes;
        this.finals = finals;
        this.ownResults = ownResults;
        this.dossiers = dossiers;
        this.editions = editions;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** @throws IllegalStateException for a category that is not signed off */
    @Transactional
    public void seal(String edition, String category) {
        if (finals.settled(edition, List.of(category)).isEmpty()) {
            throw new IllegalStateException("category " + category + " of " + edition + " is not signed off");
        }
        if (sealed.add(edition, category, now.get(), null)) {
            audit.append(now.get(), Act.TIMETABLE, "result-sealed", edition, category);
        }
    }

    /** Nothing is awarded in a category, and everybody will read why. */
    @Transactional
    public void recordNoAward(String edition, String category, String reason) {
        if (sealed.add(edition, category, now.get(), reason)) {
            audit.append(now.get(), Act.TIMETABLE, "no-award-recorded", edition, category + ": " + reason);
        }
    }

    /** Makes the results public; refused unless enough different people released them. */
    @Transactional
    public Answer<List<CategoryResult>> publish(String edition) {
        releases.lock(edition);
        if (!releasing.confirmed(edition)) {
            return Answer.refuse(
                    Refusal.Kind.NOT_YOURS,
                    Phrase.of(
                            "no.result.released-by",
                            editions.rules(edition).embargo().releases()));
        }
        if (!released(edition)) {
            Edition rules = editions.rules(edition);
            List<CategoryResult> opened = envelopes.open(rules);
            publications.add(edition, now.get(), opened);
            bundles.publish(rules, opened);
            events.publishEvent(new ResultsPublished(edition));
        }
        return Answer.of(published(edition));
    }

    @Transactional(readOnly = true)
    public boolean released(String edition) {
        return publications.at(edition).isPresent();
    }

    /** Every category of the edition in the order of the rules file; nothing before the release. */
    @Transactional(readOnly = true)
    public List<CategoryResult> published(String edition) {
        return released(edition) ? publications.of(editions.rules(edition), sealed.of(edition)) : List.of();
    }

    /** What an entrant may know of the own entry; before the release there is nothing to know. */
    @Transactional(readOnly = true)
    public Answer<OwnResult> own(Actor entrant, String entry) {
        return dossiers.own(entrant, entry)
                .then(dossier -> published(dossier.entry().edition()).stream()
                        .filter(result ->
                                result.category().equals(dossier.entry().category()))
                        .findFirst()
                        .map(result -> Answer.of(ownResults.of(dossier.entry(), result)))
                        .orElseGet(() -> Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.result.sealed"))));
    }

    /** How many medals a state has in a category. */
    public record Medals(String state, String category, long medals) {}

    /** What the published places come to; nothing before the release. One statement. */
    @Transactional(readOnly = true)
    public List<Medals> medals(String edition) {
        return publications.medals(edition);
    }

    /** The file from which anybody recounts the results; none before the release. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bundle(String edition) {
        return bundles.of(edition);
    }

    /** When the results of each edition became public; an edition whose results are sealed is not in it. One statement. */
    @Transactional(readOnly = true)
    public Map<String, Instant> publishedAt() {
        return publications.at();
    }

    /** When the results became public. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishedAt(String edition) {
        return publications.at(edition);
    }
}
