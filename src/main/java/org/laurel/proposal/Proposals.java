package org.laurel.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.proposal.Proposal.Status;
import org.laurel.proposal.Proposal.Voice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what nobody does alone: propose, confirm, withdraw. However somebody comes here, two voices of one person are never
 * two: the database itself keeps one voice for each person and proposal.
 */
@Service
public class Proposals {

    private static final int LONGEST_REASON = 2000;

    private final StoredProposals stored;
    private final ObjectProvider<JointAct> acts;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Duration lasts;

    Proposals(
            StoredProposals stored,
            ObjectProvider<JointAct> acts,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events,
            @Value("${laurel.proposal.lasts:P3D}") Duration lasts) {
        this.stored = stored;
        this.acts = acts;
        this.now = now;
        this.audit = audit;
        this.events = events;
        this.lasts = lasts;
    }

    /** The first voice, with its reason; nothing is done by it yet. */
    @Transactional
    public Answer<Proposal> propose(Actor by, Proposal.Wanted wanted, String passphrase) {
        JointAct act = act(wanted.kind());
        Instant at = now.get();
        Proposal proposal = new Proposal(
                NewId.next(),
                wanted.edition(),
                wanted.kind(),
                wanted.subject(),
                wanted.terms(),
                wanted.reason(),
                List.of(),
                act.needed(wanted.edition()),
                at,
                at.plus(lasts),
                Status.OPEN);
        return mayBeMade(by, proposal, act)
                .<Answer<Proposal>>map(Answer::refuse)
                .orElseGet(() -> act.stand(by, proposal, passphrase).then(given -> {
                    stored.add(proposal);
                    Proposal made = heard(by, proposal, "proposed");
                    events.publishEvent(new Proposal.Made(made.id()));
                    return Answer.of(made);
                }));
    }

    private Optional<Refusal> mayBeMade(Actor by, Proposal wanted, JointAct act) {
        if (!act.isFor(by)) {
            return Optional.of(notYours());
        }
        if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
            String sentence = Phrase.of("no.proposal.reason", String.valueOf(LONGEST_REASON));
            return Optional.of(Refusal.invalid(sentence, List.of(new Refusal.Fault("reason", sentence))));
        }
        expire();
        return stored.open(wanted.kind(), wanted.subject())
                .map(other -> Refusal.because(Refusal.Kind.OVERTAKEN, Phrase.of("no.proposal.made-already")))
                .or(() -> act.whyNot(wanted));
    }

    /** One more voice, of somebody else; with the last one that it takes it is done. */
    @Transactional
    public Answer<Proposal> confirm(Actor by, String id, String passphrase) {
        return openFor(by, id).then(proposal -> {
            if (proposal.isBy(by.login())) {
                return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.proposal.yours-already", proposal.needed()));
            }
            JointAct act = act(proposal.kind());
            return act.whyNot(proposal)
                    .<Answer<Proposal>>map(Answer::refuse)
                    .orElseGet(() -> act.stand(by, proposal, passphrase)
                            .then(given -> Answer.of(confirmed(by, proposal, act, passphrase))));
        });
    }

    private Proposal confirmed(Actor by, Proposal proposal, JointAct act, String passphrase) {
        Proposal heard = heard(by, proposal, "confirmed");
        if (heard.voices().size() >= heard.needed()) {
            stored.end(heard.id(), Status.CONFIRMED);
            act.carryOut(heard, passphrase);
            events.publishEvent(new Proposal.Confirmed(heard.id()));
        }
        return find(heard.id()).orElseThrow();
    }

    private Proposal heard(Actor by, Proposal proposal, String what) {
        Voice voice = new Voice(by.login(), now.get());
        stored.add(proposal.id(), proposal.voices().size() + 1, voice);
        log(by.login(), proposal, what, proposal.reason());
        return proposal.with(voice);
    }

    /** Nothing is done after all; any of those whom the act is for may say so. */
    @Transactional
    public Answer<Proposal> withdraw(Actor by, String id) {
        return openFor(by, id).then(proposal -> Answer.of(end(by.login(), proposal, Status.WITHDRAWN)));
    }

    private Answer<Proposal> openFor(Actor by, String id) {
        Proposal proposal = stored.lock(id).orElse(null);
        if (proposal == null) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.proposal.unknown"));
        }
        if (!act(proposal.kind()).isFor(by)) {
            return Answer.refuse(notYours());
        }
        boolean expired = !now.get().isBefore(proposal.expiresAt());
        return proposal.isOpen() && !expired
                ? Answer.of(proposal)
                : Answer.refuse(Refusal.Kind.OVERTAKEN, over(proposal.isOpen() ? Status.EXPIRED : proposal.status()));
    }

    private static String over(Status status) {
        return switch (status) {
            case CONFIRMED -> Phrase.of("no.proposal.confirmed");
            case WITHDRAWN -> Phrase.of("no.proposal.withdrawn");
            case EXPIRED, OPEN -> Phrase.of("no.proposal.expired");
        };
    }

    private static Refusal notYours() {
        return Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.proposal.not-yours"));
    }

    /** Ends what nobody confirmed in time. */
    @Transactional
    public void expire() {
        stored.overdue(now.get()).forEach(proposal -> end(Act.TIMETABLE, proposal, Status.EXPIRED));
    }

    private Proposal end(String by, Proposal proposal, Status status) {
        stored.end(proposal.id(), status);
        act(proposal.kind()).ended(proposal);
        log(by, proposal, status == Status.EXPIRED ? "expired" : "withdrawn", "");
        events.publishEvent(new Proposal.Ended(proposal.id()));
        return find(proposal.id()).orElseThrow();
    }

    private void log(String by, Proposal proposal, String what, String detail) {
        audit.append(now.get(), by, proposal.kind() + "-" + what, proposal.subject(), detail);
    }

    public Optional<Proposal> find(String id) {
        return stored.find(id);
    }

    /** The one that is open for a subject. */
    public Optional<Proposal> open(String kind, String subject) {
        return stored.open(kind, subject);
    }

    /** The newest for a subject that is open or was confirmed. */
    public Optional<Proposal> standing(String kind, String subject) {
        return stored.standing(kind, subject);
    }

    /** The newest first. */
    public List<Proposal> latest(int howMany) {
        return stored.latest(howMany);
    }

    /** @throws IllegalArgumentException for a kind that no room knows */
    public JointAct act(String kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act is called " + kind));
    }
}
