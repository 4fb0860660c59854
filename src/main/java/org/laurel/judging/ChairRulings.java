package org.laurel.judging;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Refusal;
import org.laurel.tally.score.Rulings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair decides where the rules leave a tie open: an order, best first, with a reason. */
@Service
public class ChairRulings {

    /** A tie that the rules leave open has an order now. */
    public record Ruled(String edition, String stage, String category) {}

    private final JdbcClient jdbc;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ChairRulings(JdbcClient jdbc, Now now, AuditLog audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** The order names entries by id, best first. */
    @Transactional
    public Answer<Rulings> rule(Actor chair, Round round, List<String> bestFirst, String reason) {
        if (reason.isBlank()) {
            return Answer.refuse(
                    Refusal.Kind.INVALID, "Please give the reason for the order; it is published with it.");
        }
        if (bestFirst.size() < 2 || bestFirst.stream().distinct().count() < bestFirst.size()) {
            return Answer.refuse(Refusal.Kind.INVALID, "Please give each of the tied entries its own place.");
        }
        int position = of(round).chair().size() + 1;
        jdbc.sql("insert into chair_ruling (round, position, best_first, reason, ruled_by, ruled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        round.id(),
                        position,
                        String.join(" ", bestFirst),
                        reason,
                        chair.login(),
                        now.get().atOffset(ZoneOffset.UTC))
                .update();
        audit.append(now.get(), chair.login(), "tie-ruled", round.id(), reason);
        events.publishEvent(new Ruled(round.edition(), round.stage(), round.category()));
        return Answer.of(of(round));
    }

    Rulings of(Round round) {
        List<Rulings.ChairOrder> orders = jdbc.sql("select * from chair_ruling where round = ? order by position")
                .param(round.id())
                .query((row, number) -> new Rulings.ChairOrder(
                        List.of(row.getString("best_first").split(" ")), row.getString("reason")))
                .list();
        return new Rulings(orders, Optional.of(round.edition()), Map.of());
    }
}
