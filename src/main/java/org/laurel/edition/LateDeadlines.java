package org.laurel.edition;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people move a closing date that has passed: what it closed is open again for everybody. */
@Service
public class LateDeadlines implements JointAct {

    public static final String KIND = "late-deadline";

    private static final String MOMENT = "moment";
    private static final String TO = "to";

    private final Proposals proposals;
    private final RunningEditions editions;

    LateDeadlines(Proposals proposals, RunningEditions editions) {
        this.proposals = proposals;
        this.editions = editions;
    }

    @Transactional
    public Answer<Proposal> propose(Actor by, String edition, Moment moment, Instant to, String reason) {
        Map<String, String> terms = Map.of(MOMENT, moment.key(), TO, to.toString());
        String subject = edition + ":" + moment.key();
        return proposals.propose(by, new Proposal.Wanted(edition, KIND, subject, terms, reason), "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        return Phrase.word(moment(proposal)) + ": "
                + WrittenMoment.of(
                        to(proposal), editions.rules(proposal.edition()).zone());
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        return editions.whyNotMoved(proposal.edition(), moment(proposal), to(proposal))
                .or(() -> editions.reopens(proposal.edition(), moment(proposal), to(proposal))
                        ? Optional.empty()
                        : Optional.of(
                                Refusal.because(Refusal.Kind.OVERTAKEN, Phrase.of("no.edition.date-not-passed"))));
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        editions.moved(proposal.last(), proposal.edition(), moment(proposal), to(proposal), proposal.reason());
    }

    private static Moment moment(Proposal proposal) {
        return Moment.of(proposal.term(MOMENT));
    }

    private static Instant to(Proposal proposal) {
        return Instant.parse(proposal.term(TO));
    }
}
