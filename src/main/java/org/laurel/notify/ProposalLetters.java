package org.laurel.notify;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who can confirm a proposal that one waits for them, and that it was withdrawn or has expired. */
@Component
class ProposalLetters {

    private static final List<Role> OFFICES = List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR);

    private final Proposals proposals;
    private final RunningEditions editions;
    private final Roster roster;
    private final Outbox outbox;

    ProposalLetters(Proposals proposals, RunningEditions editions, Roster roster, Outbox outbox) {
        this.proposals = proposals;
        this.editions = editions;
        this.roster = roster;
        this.outbox = outbox;
    }

    @EventListener
    void made(Proposal.Made made) {
        Proposal proposal = proposals.find(made.proposal()).orElseThrow();
        tell(proposal, () -> waiting(proposal));
    }

    private Said waiting(Proposal proposal) {
        String expires = WrittenMoment.of(
                proposal.expiresAt(), editions.rules(proposal.edition()).zone());
        return Said.of(
                Phrase.of("mail.proposal.subject"),
                Phrase.of("mail.proposal.body", kind(proposal), told(proposal)),
                Phrase.of("mail.proposal.reason", proposal.reason()),
                Phrase.of("mail.proposal.confirm", expires));
    }

    @EventListener
    void ended(Proposal.Ended ended) {
        Proposal proposal = proposals.find(ended.proposal()).orElseThrow();
        tell(
                proposal,
                () -> Said.of(
                        Phrase.of("mail.proposal-off.subject"),
                        Phrase.of("mail.proposal-off.body", kind(proposal), told(proposal))));
    }

    private static String kind(Proposal proposal) {
        return Phrase.of("proposal.kind." + proposal.kind());
    }

    private String told(Proposal proposal) {
        return proposals.act(proposal.kind()).told(proposal);
    }

    /** Everybody of the offices that the act is for, but those who stand for it already. */
    private void tell(Proposal proposal, Supplier<Said> said) {
        JointAct act = proposals.act(proposal.kind());
        Stream<Person> people = OFFICES.stream()
                .flatMap(role -> roster.with(role).stream())
                .distinct()
                .filter(person -> act.isFor(new Actor(person.login(), person.roles(), null)))
                .filter(person -> !proposal.isBy(person.login()));
        people.forEach(person -> outbox.write(person, said));
    }
}
