package org.laurel.result;

import java.time.Instant;
import java.util.List;
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
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.platform.WrittenMoment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to results: sealed until the ceremony, released by enough different people, then public. */
@Service
public class Results {

    /** Somebody has proposed to release the results of an edition. */
    public record ReleaseProposed(String edition) {}

    /** The proposal is off; whoever stood for it may stand for the next. */
    public record ProposalWithdrawn(String edition) {}

    /** Enough different people stand for the release. */
    public record ReleaseConfirmed(String edition) {}

    /** The results are public. */
    public record ResultsPublished(String edition) {}

    private final SealedCategories sealed;
    private final Releases releases;
    private final Publications publications;
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
            Publications publications,
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
        this.publications = publications;
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
        if (!finals.settled(edition, category)) {
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

    /** How far the release has come. */
    @Transactional(readOnly = true)
    public Release release(String edition) {
        Edition rules = editions.get(edition);
        Instant from = rules.timetable().at(rules.embargo().until());
        return new Release(
                releases.of(edition),
                rules.embargo().releases(),
                from,
                !now.get().isBefore(from),
                envelopes.unsettled(rules),
                released(edition));
    }

    /** The first of the people whom a release takes. */
    @Transactional
    public Answer<Release> proposeRelease(Actor by, String edition) {
        return forRelease(by, edition)
                .then(release -> release.isProposed()
                        ? Answer.refuse(
                                Refusal.Kind.OVERTAKEN,
                                "The release has been proposed already; it waits for its confirmation.")
                        : Answer.of(add(by, edition, release, "release-proposed")));
    }

    /** Another of them; the last one opens the results. */
    @Transactional
    public Answer<Release> confirmRelease(Actor by, String edition) {
        return forRelease(by, edition).then(release -> {
            if (!release.isProposed()) {
                return Answer.refuse(
                        Refusal.Kind.OVERTAKEN, "The release is not proposed, or the proposal was withdrawn.");
            }
            if (release.isBy(by.login())) {
                return Answer.refuse(
                        Refusal.Kind.NOT_YOURS,
                        "You stand for this release already. Somebody else has to confirm it: it takes "
                                + release.needed() + " different people.");
            }
            return Answer.of(add(by, edition, release, "release-confirmed"));
        });
    }

    private Release add(Actor by, String edition, Release release, String act) {
        releases.add(edition, release.voices().size() + 1, by.login(), now.get());
        audit.append(now.get(), by.login(), act, edition, "");
        if (!release.isProposed()) {
            events.publishEvent(new ReleaseProposed(edition));
        }
        Release after = release(edition);
        if (after.isConfirmed()) {
            events.publishEvent(new ReleaseConfirmed(edition));
        }
        return after;
    }

    /** Until enough people stand for it, any of those who may release can call it off. */
    @Transactional
    public Answer<Release> withdrawProposal(Actor by, String edition) {
        if (!mayRelease(by)) {
            return Answer.refuse(NOT_YOURS);
        }
        releases.lock(edition);
        Release release = release(edition);
        if (!release.isProposed() || release.isConfirmed()) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, "There is no proposal that could be withdrawn.");
        }
        releases.withdraw(edition);
        audit.append(now.get(), by.login(), "release-withdrawn", edition, "");
        events.publishEvent(new ProposalWithdrawn(edition));
        return Answer.of(release(edition));
    }

    private static final Refusal NOT_YOURS =
            Refusal.because(Refusal.Kind.NOT_YOURS, "Results are released by the chair and the secretariat.");

    private static boolean mayRelease(Actor by) {
        return by.is(Role.CHAIR) || by.is(Role.SECRETARIAT);
    }

    private Answer<Release> forRelease(Actor by, String edition) {
        if (!mayRelease(by)) {
            return Answer.refuse(NOT_YOURS);
        }
        releases.lock(edition);
        Release release = release(edition);
        if (release.isConfirmed()) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, "The results have been released already.");
        }
        if (!release.begun()) {
            return Answer.refuse(
                    Refusal.Kind.CLOSED, "Results stay sealed until " + told(edition, release.from()) + ".");
        }
        return release.unsettled().isEmpty()
                ? Answer.of(release)
                : Answer.refuse(
                        Refusal.Kind.CLOSED,
                        "Not every category is signed off yet: " + String.join(", ", release.unsettled()) + ".");
    }

    private String told(String edition, Instant at) {
        return WrittenMoment.of(at, editions.rules(edition).zone());
    }

    /** Whether enough different people stand for the release. */
    @Transactional(readOnly = true)
    public boolean confirmed(String edition) {
        return releases.of(edition).size() >= editions.rules(edition).embargo().releases();
    }

    /** Makes the results public; refused unless enough different people released them. */
    @Transactional
    public Answer<List<CategoryResult>> publish(String edition) {
        releases.lock(edition);
        if (!confirmed(edition)) {
            return Answer.refuse(
                    Refusal.Kind.NOT_YOURS,
                    "Results are published once "
                            + editions.rules(edition).embargo().releases() + " different people have released them.");
        }
        if (!released(edition)) {
            publications.add(edition, now.get(), envelopes.open(editions.rules(edition)));
            audit.append(now.get(), Act.TIMETABLE, "results-published", edition, "");
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
                        .orElseGet(() -> Answer.refuse(Refusal.Kind.CLOSED, "Results are sealed until the ceremony.")));
    }

    /** When the results became public. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishedAt(String edition) {
        return publications.at(edition);
    }
}
