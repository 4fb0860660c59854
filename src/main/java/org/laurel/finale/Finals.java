package org.laurel.finale;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Checkpoints;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.ChairRulings;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to finals: running order, scoring, freeze, ties, sign-off. What an entry came to is told by no method of it. */
@Service
public class Finals {

    /** Sheets and standings of a final are fixed. */
    public record FinalFrozen(String edition, String category) {}

    /** The chair has settled the last of the ties, or decided that nothing is awarded. */
    public record TieBroken(String edition, String category) {}

    /** The chair stands for the result. */
    public record SignedOff(String edition, String category) {}

    private final DecidingRounds rounds;
    private final RunningOrders orders;
    private final SignOffs signOffs;
    private final Overview overview;
    private final Judging judging;
    private final ChairRulings rulings;
    private final ChairDecisions decisions;
    private final Awardability awards;
    private final RunningEditions editions;
    private final Now now;
    private final AuditLog audit;
    private final Checkpoints checkpoints;
    private final ApplicationEventPublisher events;

    Finals(
            DecidingRounds rounds,
            RunningOrders orders,
            SignOffs signOffs,
            Overview overview,
            Judging judging,
            ChairRulings rulings,
            ChairDecisions decisions,
            Awardability awards,
            RunningEditions editions,
            Now now,
            AuditLog audit,
            Checkpoints checkpoints,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.orders = orders;
        this.signOffs = signOffs;
        this.overview = overview;
        this.judging = judging;
        this.rulings = rulings;
        this.decisions = decisions;
        this.awards = awards;
        this.editions = editions;
        this.now = now;
        this.audit = audit;
        this.checkpoints = checkpoints;
        this.events = events;
    }

    /** How far each category has come, in the order of the rules file. */
    @Transactional(readOnly = true)
    public List<CategoryFinal> of(String edition) {
        return overview.of(edition);
    }

    /** The order of the finalists on stage; drawn once, from then on only found. */
    @Transactional
    public RunningOrder drawRunningOrder(String edition, String category) {
        return Optional.ofNullable(orders.of(edition).get(category)).orElseGet(() -> {
            RunningOrder order =
                    RunningOrder.draw(category, orders.seed(edition, now), rounds.finalists(edition, category));
            orders.add(edition, order);
            audit.append(now.get(), Act.TIMETABLE, "running-order-drawn", edition, category + " from " + order.seed());
            return order;
        });
    }

    /** Every juror of the final is to score every finalist; how many sheets that makes. Without keys no final opens. */
    @Transactional
    public int openFinalScoring(String edition, String category) {
        String stage = rounds.finalStage(edition).map(Stage::id).orElseThrow();
        judging.keysToSealWith(edition).orThrow();
        Round round = judging.open(edition, stage, category, "", rounds.finalists(edition, category));
        return judging.sheetsToScore(round);
    }

    /** Fixes sheets and standings for good; refused, with jurors and entries by name, while they do not say everything. */
    @Transactional
    public Answer<Round> freeze(Actor secretariat, String edition, String category) {
        if (!secretariat.is(Role.SECRETARIAT)) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.finale.secretariat-freezes"));
        }
        Optional<Round> round = rounds.finalStage(edition).flatMap(stage -> rounds.find(edition, category));
        if (round.isEmpty()) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.finale.none-held"));
        }
        List<Refusal.Fault> undecided = awards.undecided(round.get());
        if (!undecided.isEmpty()) {
            return Answer.refuse(new Refusal(Refusal.Kind.OVERTAKEN, Phrase.of("no.finale.undecided"), undecided));
        }
        return judging.freeze(secretariat, round.get()).then(frozen -> {
            checkpoints.witness("freeze");
            events.publishEvent(new FinalFrozen(edition, category));
            return Answer.of(frozen);
        });
    }

    /** Whether sheets and standings are fixed: the final frozen or, without a final, the jury closed. */
    @Transactional(readOnly = true)
    public boolean frozen(String edition, String category) {
        return over(edition, category).isPresent();
    }

    private Optional<Round> over(String edition, String category) {
        return rounds.find(edition, category).filter(round -> round.status() != Round.Status.OPEN);
    }

    /** Whether entries are equal where the rules ask for the chair's order. */
    @Transactional(readOnly = true)
    public boolean tieLeft(String edition, String category) {
        return over(edition, category)
                .filter(round -> !awards.openTies(round).isEmpty())
                .isPresent();
    }

    /** The chair's order of entries that the rules leave equal, best first; whether that was the last of the ties. */
    @Transactional
    public Answer<Boolean> breakTie(
            Actor chair, String edition, String category, List<String> bestFirst, String reason) {
        return overFor(chair, edition, category).then(round -> {
            boolean asked = awards.openTies(round).stream()
                    .anyMatch(tie -> new HashSet<>(tie.entries()).equals(new HashSet<>(bestFirst)));
            if (!asked) {
                return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.judging.not-equal-now"));
            }
            return rulings.rule(chair, round, bestFirst, reason).then(ruled -> {
                boolean last = awards.openTies(round).isEmpty();
                if (last) {
                    events.publishEvent(new TieBroken(edition, category));
                }
                return Answer.of(last);
            });
        });
    }

    /** The chair decides, instead of breaking a tie, that nothing is awarded. */
    @Transactional
    public Answer<ChairDecision> giveNoAward(Actor chair, String edition, String category, String reason) {
        return overFor(chair, edition, category).then(round -> {
            if (awards.openTies(round).isEmpty()) {
                return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.finale.nothing-open"));
            }
            var none = new ChairDecision(edition, round.stage(), category, Question.TIE, Choice.NO_AWARD);
            return decisions.decide(chair, none, reason).then(decision -> {
                events.publishEvent(new TieBroken(edition, category));
                return Answer.of(decision);
            });
        });
    }

    private Answer<Round> overFor(Actor chair, String edition, String category) {
        boolean mayDecide = chair.is(Role.CHAIR) || !editions.rules(edition).hasChair() && chair.is(Role.SECRETARIAT);
        if (!mayDecide) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.finale.chair-decides"));
        }
        if (signOffs.of(edition).containsKey(category)) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.finale.signed-off"));
        }
        return over(edition, category)
                .map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.finale.not-frozen")));
    }

    @Transactional(readOnly = true)
    public boolean awardable(String edition, String category) {
        return whyNoAward(edition, category).isEmpty();
    }

    /** Why nothing can be awarded in a category whose sheets are fixed; empty if an award can be given. */
    @Transactional(readOnly = true)
    public Optional<String> whyNoAward(String edition, String category) {
        return over(edition, category).flatMap(awards::whyNone);
    }

    /** The chair stands for a result whose sheets are fixed and which leaves nothing open. */
    @Transactional
    public Answer<SignOff> signOff(Actor chair, String edition, String category) {
        return overFor(chair, edition, category).then(round -> {
            if (!awards.openTies(round).isEmpty()) {
                return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.finale.equal-left"));
            }
            if (!awardable(edition, category)) {
                return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.finale.no-award"));
            }
            SignOff signOff = new SignOff(chair.login(), now.get());
            signOffs.add(edition, category, signOff);
            audit.append(signOff.at(), signOff.by(), "result-signed-off", edition, category);
            checkpoints.witness("sign-off");
            events.publishEvent(new SignedOff(edition, category));
            return Answer.of(signOff);
        });
    }

    /** Of these those whose result waits for the ceremony: signed off; without a final, closed with no tie; votes always. */
    @Transactional(readOnly = true)
    public Set<String> settled(String edition, Collection<String> categories) {
        if (rounds.stage(edition).isEmpty()) {
            return Set.copyOf(categories);
        }
        boolean signs = rounds.finalStage(edition).isPresent();
        Set<String> signed = signs ? signOffs.of(edition).keySet() : Set.of();
        return categories.stream()
                .filter(one -> signs ? signed.contains(one) : frozen(edition, one) && !tieLeft(edition, one))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The round whose standings are the result. */
    @Transactional(readOnly = true)
    public Optional<Round> decidingRound(String edition, String category) {
        return rounds.find(edition, category);
    }
}
