package org.laurel.judging;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.audit.AuditLog;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair's answers to what the rules leave to a person, each with its reason. */
@Service
public class ChairDecisions {

    private static final Set<Choice> WITHOUT_MORE_TIME = Set.of(Choice.GO_ON, Choice.NO_AWARD);

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final RoundStandings standings;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ChairDecisions(
            JdbcClient jdbc,
            Rounds rounds,
            RoundStandings standings,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.standings = standings;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public Answer<ChairDecision> decide(Actor chair, ChairDecision decision, String reason) {
        if (reason.isBlank()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.judging.reason"));
        }
        if (decision.question() != Question.MISSED_QUORUM && !WITHOUT_MORE_TIME.contains(decision.choice())) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.judging.quorum-only"));
        }
        if (decision.choice() == Choice.GO_ON && isBlocked(decision)) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.judging.blocked"));
        }
        if (decision.choice() == Choice.EXTEND) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.judging.late-scoring-by-two"));
        }
        return Answer.of(recorded(chair.login(), decision, reason));
    }

    /** Two people give a closed round more time. */
    void extend(Round round, String by, String reason) {
        recorded(
                by,
                new ChairDecision(
                        round.edition(), round.stage(), round.category(), Question.MISSED_QUORUM, Choice.EXTEND),
                reason);
    }

    private ChairDecision recorded(String by, ChairDecision decision, String reason) {
        jdbc.sql("insert into chair_decision (id, edition, stage, category, question, choice, reason, decided_by,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        NewId.next(),
                        decision.edition(),
                        decision.stage(),
                        decision.category(),
                        decision.question().name(),
                        decision.choice().name(),
                        reason,
                        by,
                        now.get().atOffset(ZoneOffset.UTC))
                .update();
        audit.append(now.get(), by, "chair-decided", decision.category(), decision.choice() + ": " + reason);
        events.publishEvent(decision);
        return decision;
    }

    private boolean isBlocked(ChairDecision decision) {
        return decision.question() == Question.MISSED_QUORUM
                && rounds.find(decision.edition(), decision.stage(), decision.category(), "")
                        .filter(standings::isBlocked)
                        .isPresent();
    }

    /** What the chair chose last in a category of a stage, and why. */
    public record Chosen(Choice choice, String reason) {}

    public Optional<Chosen> last(String edition, String stage, String category) {
        return jdbc.sql("select choice, reason from chair_decision where edition = ? and stage = ? and category = ?"
                        + " order by decided_at desc, id desc limit 1")
                .params(edition, stage, category)
                .query((row, number) -> new Chosen(Choice.valueOf(row.getString("choice")), row.getString("reason")))
                .optional();
    }

    /** What was decided in a category, with the reasons, oldest first. */
    public List<String> reasons(String edition, String category) {
        return jdbc.sql("select question, choice, reason from chair_decision where edition = ? and category = ?"
                        + " order by decided_at, id")
                .params(edition, category)
                .query((row, number) -> row.getString("choice") + ": " + row.getString("reason"))
                .list();
    }
}
