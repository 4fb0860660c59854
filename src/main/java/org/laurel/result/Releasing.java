package org.laurel.result;

import java.time.Instant;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.platform.WrittenMoment;
import org.laurel.seal.KeyCeremony;
import org.laurel.seal.Seal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How results are released: enough different people stand for it, each with the passphrase of a share of the keys, and the last
 * of them opens the seal.
 */
@Service
public class Releasing {

    /** Somebody has proposed to release the results of an edition. */
    public record ReleaseProposed(String edition) {}

    /** The proposal is off; whoever stood for it may stand for the next. */
    public record ProposalWithdrawn(String edition) {}

    /** Enough different people stand for the release. */
    public record ReleaseConfirmed(String edition) {}

    private final Releases releases;
    private final Publications publications;
    private final Envelopes envelopes;
    private final Seal seal;
    private final KeyCeremony keys;
    private final RunningEditions editions;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Releasing(
            Releases releases,
            Publications publications,
            Envelopes envelopes,
            Seal seal,
            KeyCeremony keys,
            RunningEditions editions,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.publications = publications;
        this.envelopes = envelopes;
        this.seal = seal;
        this.keys = keys;
        this.editions = editions;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** How far the release has come. */
    @Transactional(readOnly = true)
    public Release release(String edition) {
        Edition rules = editions.get(edition);
        Instant from = rules.timetable().at(rules.embargo().until());
        return new Release(
                releases.of(edition),
                needed(rules),
                from,
                !now.get().isBefore(from),
                envelopes.unsettled(rules),
                publications.at(edition).isPresent());
    }

    /** The first of the people whom a release takes. */
    @Transactional
    public Answer<Release> proposeRelease(Actor by, String edition, String passphrase) {
        return forRelease(by, edition)
                .then(release -> release.isProposed()
                        ? Answer.refuse(
                                Refusal.Kind.OVERTAKEN,
                                "The release has been proposed already; it waits for its confirmation.")
                        : stand(by, edition, release, "release-proposed", passphrase));
    }

    /** Another of them; the last one opens the results. */
    @Transactional
    public Answer<Release> confirmRelease(Actor by, String edition, String passphrase) {
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
            return stand(by, edition, release, "release-confirmed", passphrase);
        });
    }

    /** Whoever stands for a release gives a share of the keys; with the last of them the seal is open. */
    private Answer<Release> stand(Actor by, String edition, Release release, String act, String passphrase) {
        return share(by, edition, release, passphrase).then(given -> Answer.of(add(by, edition, release, act)));
    }

    /** Where more people have to release than it takes to open, the first of them only show that their keys work. */
    private Answer<Boolean> share(Actor by, String edition, Release release, String passphrase) {
        if (!seal.anyClosed(edition)) {
            return by.is(Role.AUDITOR) ? Answer.refuse(NOT_YOURS) : Answer.of(true);
        }
        return release.needed() - release.voices().size() > seal.needed()
                ? keys.prove(edition, by.login(), passphrase)
                : seal.release(edition, by.login(), passphrase).then(progress -> Answer.of(true));
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
        seal.withdraw(edition);
        audit.append(now.get(), by.login(), "release-withdrawn", edition, "");
        events.publishEvent(new ProposalWithdrawn(edition));
        return Answer.of(release(edition));
    }

    private static final Refusal NOT_YOURS =
            Refusal.because(Refusal.Kind.NOT_YOURS, "Results are released by those who hold the keys of the seal.");

    private static boolean mayRelease(Actor by) {
        return by.is(Role.CHAIR) || by.is(Role.SECRETARIAT) || by.is(Role.AUDITOR);
    }

    /** What is sealed is never opened by fewer than it takes to open it, whatever the rules say. */
    private int needed(Edition edition) {
        return Math.max(edition.embargo().releases(), seal.needed());
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
        return releases.of(edition).size() >= needed(editions.rules(edition));
    }
}
