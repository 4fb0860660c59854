package org.laurel.judging;

import java.util.List;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair decides where the rules leave a tie open: an order, best first, with a reason. */
@Service
public class ChairRulings {

    /** A tie that the rules leave open has an order now. */
    public record Ruled(String edition, String stage, String category) {}

    private final StoredRulings rulings;
    private final Sealing sealing;
    private final RoundLog log;
    private final Now now;
    private final ApplicationEventPublisher events;

    ChairRulings(StoredRulings rulings, Sealing sealing, RoundLog log, Now now, ApplicationEventPublisher events) {
        this.rulings = rulings;
        this.sealing = sealing;
        this.log = log;
        this.now = now;
        this.events = events;
    }

    /** The order names entries by id, best first. */
    @Transactional
    public Answer<Round> rule(Actor chair, Round round, List<String> bestFirst, String reason) {
        if (reason.isBlank()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.judging.order-reason"));
        }
        if (bestFirst.size() < 2 || bestFirst.stream().distinct().count() < bestFirst.size()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.judging.order"));
        }
        return ruled(chair, round, bestFirst, reason).then(ruled -> {
            events.publishEvent(new Ruled(round.edition(), round.stage(), round.category()));
            return Answer.of(ruled);
        });
    }

    private Answer<Round> ruled(Actor chair, Round round, List<String> bestFirst, String reason) {
        if (sealing.isSealed(round)) {
            return sealing.rule(chair, round, bestFirst, reason);
        }
        rulings.add(round.id(), bestFirst, reason, chair.login(), now.get());
        log.ruled(now.get(), chair, round, bestFirst, reason);
        return Answer.of(round);
    }
}
