package org.laurel.judging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What proposals about the scores of a whole round have in common: their subject is the round, and their terms name a moment. */
@Component
class RoundProposals {

    private final Proposals proposals;
    private final RunningEditions editions;

    RoundProposals(Proposals proposals, RunningEditions editions) {
        this.proposals = proposals;
        this.editions = editions;
    }

    Answer<Proposal> propose(Actor by, String kind, Round round, Map<String, String> terms, String reason) {
        return proposals.propose(by, new Proposal.Wanted(round.edition(), kind, round.id(), terms, reason), "");
    }

    /** The round and the moment, for whoever is to confirm. */
    String told(Round round, Instant moment) {
        String category = editions.rules(round.edition())
                .category(round.category())
                .orElseThrow()
                .name();
        return told(category + " " + round.state(), round, moment);
    }

    /** @param what in the round it is about */
    String told(String what, Round round, Instant moment) {
        Edition edition = editions.rules(round.edition());
        return what.strip() + " (" + round.stage() + "): " + WrittenMoment.of(moment, edition.zone());
    }

    static Optional<Refusal> no(String sentence) {
        return Optional.of(Refusal.because(Refusal.Kind.CLOSED, sentence));
    }
}
