package org.laurel.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
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
public class Releasing implements JointAct {

    public static final String KIND = "release";

    /** Somebody has proposed to release the results of an edition. */
    public record ReleaseProposed(String edition) {}

    /** The proposal is off; whoever stood for it may stand for the next. */
    public record ProposalWithdrawn(String edition) {}

    /** Enough different people stand for the release. */
    public record ReleaseConfirmed(String edition) {}

    private final Proposals proposals;
    private final Releases releases;
    private final Publications publications;
    private final Envelopes envelopes;
    private final Seal seal;
    private final KeyCeremony keys;
    private final RunningEditions editions;
    private final Now now;
    private final ApplicationEventPublisher events;

    Releasing(
            Proposals proposals,
            Releases releases,
            Publications publications,
            Envelopes envelopes,
            Seal seal,
            KeyCeremony keys,
            RunningEditions editions,
            Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.releases = releases;
        this.publications = publications;
        this.envelopes = envelopes;
        this.seal = seal;
        this.keys = keys;
        this.editions = editions;
        this.now = now;
        this.events = events;
    }

    /** How far the release has come. */
    @Transactional(readOnly = true)
    public Release release(String edition) {
        Edition rules = editions.get(edition);
        Instant from = rules.timetable().at(rules.embargo().until());
        Envelopes.Waiting waiting = envelopes.waiting(rules);
        return new Release(
                voices(edition),
                needed(rules),
                from,
                !now.get().isBefore(from),
                waiting.anyEntries(),
                waiting.unsettled(),
                publications.at(edition).isPresent());
    }

    private List<Release.Voice> voices(String edition) {
        return proposals.standing(KIND, edition).map(Proposal::voices).orElse(List.of()).stream()
                .map(voice -> new Release.Voice(voice.person(), voice.at()))
                .toList();
    }

    /** The first of the people whom a release takes. */
    @Transactional
    public Answer<Release> proposeRelease(Actor by, String edition, String passphrase) {
        return forRelease(by, edition).then(release -> {
            if (release.isProposed()) {
                return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.result.proposed"));
            }
            var wanted = new Proposal.Wanted(edition, KIND, edition, Map.of(), "The results are to be released.");
            return proposals.propose(by, wanted, passphrase).then(proposed -> {
                events.publishEvent(new ReleaseProposed(edition));
                return Answer.of(release(edition));
            });
        });
    }

    /** Another of them; the last one opens the results. */
    @Transactional
    public Answer<Release> confirmRelease(Actor by, String edition, String passphrase) {
        return forRelease(by, edition).then(release -> {
            if (release.isBy(by.login())) {
                return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.result.yours-already", release.needed()));
            }
            return proposals
                    .open(KIND, edition)
                    .map(proposal -> proposals.confirm(by, proposal.id(), passphrase))
                    .orElseGet(() -> Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.result.not-proposed")))
                    .then(confirmed -> Answer.of(release(edition)));
        });
    }

    /** Until enough people stand for it, any of those who may release can call it off. */
    @Transactional
    public Answer<Release> withdrawProposal(Actor by, String edition) {
        if (!isFor(by)) {
            return Answer.refuse(notYours());
        }
        releases.lock(edition);
        return proposals
                .open(KIND, edition)
                .map(proposal -> proposals.withdraw(by, proposal.id()))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.result.nothing-to-withdraw")))
                .then(withdrawn -> Answer.of(release(edition)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whoever may hold a share of the keys. */
    @Override
    public boolean isFor(Actor by) {
        return by.is(Role.CHAIR) || by.is(Role.SECRETARIAT) || by.is(Role.AUDITOR);
    }

    @Override
    public int needed(String edition) {
        return needed(editions.rules(edition));
    }

    @Override
    public String told(Proposal proposal) {
        return editions.rules(proposal.edition()).name();
    }

    @Override
    public boolean takesPassphrase() {
        return true;
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        releases.lock(proposal.edition());
        return whyNot(release(proposal.edition()), proposal.edition());
    }

    /**
     * Whoever stands for a release gives a share of the keys; with the last of them the seal is open. Where more people have to
     * release than it takes to open, the first of them only show that their keys work.
     */
    @Override
    public Answer<Boolean> stand(Actor by, Proposal proposal, String passphrase) {
        String edition = proposal.edition();
        if (!seal.anyClosed(edition)) {
            return by.is(Role.AUDITOR) ? Answer.refuse(notYours()) : Answer.of(true);
        }
        return proposal.needed() - proposal.voices().size() > seal.needed()
                ? keys.prove(edition, by.login(), passphrase)
                : seal.release(edition, by.login(), passphrase).then(progress -> Answer.of(true));
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        events.publishEvent(new ReleaseConfirmed(proposal.edition()));
    }

    @Override
    public void ended(Proposal proposal) {
        seal.withdraw(proposal.edition());
        events.publishEvent(new ProposalWithdrawn(proposal.edition()));
    }

    private static Refusal notYours() {
        return Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.result.key-holders-release"));
    }

    /** What is sealed is never opened by fewer than it takes to open it, whatever the rules say. */
    private int needed(Edition edition) {
        return Math.max(edition.embargo().releases(), seal.needed());
    }

    private Answer<Release> forRelease(Actor by, String edition) {
        if (!isFor(by)) {
            return Answer.refuse(notYours());
        }
        releases.lock(edition);
        Release release = release(edition);
        return whyNot(release, edition).<Answer<Release>>map(Answer::refuse).orElseGet(() -> Answer.of(release));
    }

    private Optional<Refusal> whyNot(Release release, String edition) {
        if (release.isConfirmed()) {
            return Optional.of(Refusal.because(Refusal.Kind.OVERTAKEN, Phrase.of("no.result.released")));
        }
        if (!release.begun()) {
            return Optional.of(Refusal.because(
                    Refusal.Kind.CLOSED, Phrase.of("no.result.sealed-until", told(edition, release.from()))));
        }
        return release.unsettled().isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        Refusal.Kind.CLOSED,
                        Phrase.of("no.result.not-signed-off", String.join(", ", release.unsettled()))));
    }

    private String told(String edition, Instant at) {
        return WrittenMoment.of(at, editions.rules(edition).zone());
    }

    /** Whether enough different people stand for the release. */
    @Transactional(readOnly = true)
    public boolean confirmed(String edition) {
        return voices(edition).size() >= needed(editions.rules(edition));
    }
}
