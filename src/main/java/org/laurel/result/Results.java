package org.laurel.result;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.finale.Finals;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
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

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final SealedCategories sealed;
    private final Releases releases;
    private final Publications publications;
    private final Finals finals;
    private final Judging judging;
    private final RoundStandings standings;
    private final Entries entries;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Results(
            SealedCategories sealed,
            Releases releases,
            Publications publications,
            Finals finals,
            Judging judging,
            RoundStandings standings,
            Entries entries,
            Dossiers dossiers,
            RunningEditions editions,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.sealed = sealed;
        this.releases = releases;
        this.publications = publications;
        this.finals = finals;
        this.judging = judging;
        this.standings = standings;
        this.entries = entries;
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
                unsettled(rules),
                released(edition));
    }

    private List<String> unsettled(Edition edition) {
        Map<String, Optional<String>> known = sealed.of(edition.id());
        List<String> judged = judging.rounds(edition.id()).stream()
                .filter(round -> round.state().isEmpty())
                .map(Round::category)
                .toList();
        return edition.categories().stream()
                .filter(category -> judged.contains(category.code())
                        || !entries.nominated(edition.id(), category.code()).isEmpty())
                .filter(category ->
                        known.getOrDefault(category.code(), Optional.empty()).isEmpty())
                .filter(category -> !finals.settled(edition.id(), category.code()))
                .map(Category::name)
                .toList();
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
        var zone = editions.rules(edition).zone();
        return MOMENT.format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }

    /** Makes the results public; refused unless enough different people released them. */
    @Transactional
    public Answer<List<CategoryResult>> publish(String edition) {
        releases.lock(edition);
        if (!release(edition).isConfirmed()) {
            return Answer.refuse(
                    Refusal.Kind.NOT_YOURS,
                    "Results are published once "
                            + editions.rules(edition).embargo().releases() + " different people have released them.");
        }
        if (!released(edition)) {
            publications.add(edition, now.get(), results(editions.rules(edition)));
            audit.append(now.get(), Act.TIMETABLE, "results-published", edition, "");
            events.publishEvent(new ResultsPublished(edition));
        }
        return Answer.of(published(edition));
    }

    private List<CategoryResult> results(Edition edition) {
        Map<String, Optional<String>> known = sealed.of(edition.id());
        return edition.categories().stream()
                .filter(category ->
                        known.getOrDefault(category.code(), Optional.empty()).isEmpty())
                .flatMap(category -> result(edition, category))
                .toList();
    }

    private Stream<CategoryResult> result(Edition edition, Category category) {
        return finals.decidingRound(edition.id(), category.code()).stream()
                .map(round -> Explained.of(
                                standings.of(round),
                                judging.candidates(round).stream()
                                        .map(candidate -> NamedEntry.of(edition, dossiers.of(candidate.entry())))
                                        .toList())
                        .in(category));
    }

    @Transactional(readOnly = true)
    public boolean released(String edition) {
        return publications.at(edition).isPresent();
    }

    /** Every category of the edition in the order of the rules file; nothing before the release. */
    @Transactional(readOnly = true)
    public List<CategoryResult> published(String edition) {
        if (!released(edition)) {
            return List.of();
        }
        Map<String, Optional<String>> known = sealed.of(edition);
        var places = publications.places(edition);
        var sentences = publications.sentences(edition);
        return editions.rules(edition).categories().stream()
                .map(category -> new CategoryResult(
                        category.code(),
                        category.name(),
                        places.getOrDefault(category.code(), List.of()),
                        sentences.getOrDefault(category.code(), List.of()),
                        known.getOrDefault(category.code(), Optional.empty())))
                .toList();
    }
}
