package org.laurel.judging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Checkpoints;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.seal.KeyCeremony;
import org.laurel.seal.Seal;
import org.laurel.tally.score.Standings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is on the sheets of a round out of the tables and puts it under the seal, and back once the seal is opened.
 *
 * <p>What the award cannot go on without stays: who goes on, which entries wait for the chair's order, whether any entry has a
 * place. What an entry came to does not.
 */
@Service
class Sealing {

    private static final String SHEETS = "sheets";
    private static final String RULINGS = "rulings";
    private static final String VOICES = "voices";

    private final Seal seal;
    private final Checkpoints checkpoints;
    private final SealedRounds sealed;
    private final RoundStandings standings;
    private final RoundAlarms alarms;
    private final StoredRulings rulings;
    private final StoredVoices voices;
    private final RoundLog log;
    private final Now now;

    Sealing(
            Seal seal,
            Checkpoints checkpoints,
            SealedRounds sealed,
            RoundStandings standings,
            RoundAlarms alarms,
            StoredRulings rulings,
            StoredVoices voices,
            RoundLog log,
            Now now) {
        this.seal = seal;
        this.checkpoints = checkpoints;
        this.sealed = sealed;
        this.standings = standings;
        this.alarms = alarms;
        this.rulings = rulings;
        this.voices = voices;
        this.log = log;
        this.now = now;
    }

    boolean isSealed(Round round) {
        return sealed.isSealed(round.id());
    }

    /** Why nothing can be sealed yet. */
    Optional<Refusal> whyNot(String edition) {
        return seal.whyNot(edition);
    }

    /** A round's stage can go on without its sheets: they are sealed now, or as soon as the keys exist. */
    void sealWhenKeysExist(Round round) {
        sealed.toBeSealed(round.id());
        if (whyNot(round.edition()).isEmpty() && !isSealed(round)) {
            seal(round).orThrow();
        }
    }

    @EventListener
    @Transactional
    void sealWhatWaits(KeyCeremony.Ready ready) {
        sealed.waiting(ready.edition()).forEach(round -> seal(round).orThrow());
    }

    /** Refused as long as the keys do not exist. */
    Answer<Round> seal(Round round) {
        return whyNot(round.edition()).<Answer<Round>>map(Answer::refuse).orElseGet(() -> sealed(round));
    }

    private Answer<Round> sealed(Round round) {
        checkpoints.make();
        Standings placed = standings.of(round);
        alarms.examine(round, placed);
        byte[] alongside = CanonicalJson.bytes(
                Map.of(SHEETS, sealed.sheets(round.id()), RULINGS, List.of(), VOICES, voices.take(round.id())));
        return seal.close(round.edition(), round.id(), alongside).then(hash -> {
            sealed.close(round.id(), !placed.standings().isEmpty(), leftToTheChair(round, placed));
            return Answer.of(round);
        });
    }

    /** A panel's tie waits for nobody once its state has nominated, and so nothing need be known of it. */
    private static List<LeftOpen> leftToTheChair(Round round, Standings placed) {
        return round.state().isEmpty() ? LeftOpen.in(placed) : List.of();
    }

    /** The chair's order is part of the result: nobody reads it again before the release. */
    Answer<Round> rule(Actor chair, Round round, List<String> bestFirst, String reason) {
        Instant at = now.get();
        var tie = sealed.leftOpen(round.id()).stream()
                .filter(each -> List.copyOf(each.entries()).containsAll(bestFirst)
                        && each.entries().size() == bestFirst.size())
                .findFirst();
        if (tie.isEmpty()) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.judging.not-equal-now"));
        }
        log.ruledUnderSeal(at, chair, round, bestFirst, reason);
        Map<String, Object> ruling =
                Map.of("best-first", bestFirst, "reason", reason, "ruled-by", chair.login(), "ruled-at", at.toString());
        seal.add(round.edition(), round.id(), CanonicalJson.bytes(Map.of(SHEETS, List.of(), RULINGS, List.of(ruling))));
        sealed.settled(round.id(), tie.get().place());
        return Answer.of(round);
    }

    /** What comes out of the seal goes back to where it stood. */
    @EventListener
    void open(Seal.Opened opened) {
        if (opened.alongside().length == 0) {
            return;
        }
        Map<String, Object> content = CanonicalJson.read(new String(opened.alongside(), StandardCharsets.UTF_8));
        each(content, SHEETS, sealed::restore);
        each(content, VOICES, voice -> voices.restore(opened.scope(), voice));
        each(content, RULINGS, ruling -> rulings.restore(opened.scope(), ruling));
        sealed.open(opened.scope());
    }

    @SuppressWarnings("unchecked") // written by this class
    private static void each(Map<String, Object> content, String key, Consumer<Map<String, Object>> what) {
        ((List<Map<String, Object>>) content.getOrDefault(key, List.of())).forEach(what);
    }
}
