package org.laurel.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.laurel.audit.Checkpoints;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends signed checkpoints of the log to the witnesses, the national coordinators: at a freeze, a sign-off and the release, and
 * else at most once a day. What they hold, nobody here can change any more.
 */
@Component
class WitnessLetters {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Checkpoints checkpoints;
    private final Roster roster;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Now now;

    WitnessLetters(Checkpoints checkpoints, Roster roster, Outbox outbox, JdbcClient jdbc, Now now) {
        this.checkpoints = checkpoints;
        this.roster = roster;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.now = now;
    }

    @EventListener
    void send(Checkpoints.ForWitnesses due) {
        if (isNew(due.made())) {
            write(due.made(), due.occasion());
        }
    }

    /** The newest checkpoint, if there is one that witnesses do not have and none was sent within a day. */
    @Transactional
    public void digest() {
        Instant yesterday = now.get().minus(A_DAY);
        boolean quiet = latest().map(last -> !last.isAfter(yesterday)).orElse(true);
        checkpoints.latest().filter(made -> quiet && isNew(made)).ifPresent(made -> write(made, "daily"));
    }

    private Optional<Instant> latest() {
        return jdbc.sql("select written_at from witness_mail order by written_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private boolean isNew(Checkpoints.Made made) {
        return jdbc.sql("select count(*) from witness_mail where size = ?")
                        .param(made.size())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void write(Checkpoints.Made made, String occasion) {
        jdbc.sql("insert into witness_mail (size, written_at, occasion) values (?, ?, ?)")
                .params(made.size(), now.get().atOffset(ZoneOffset.UTC), occasion)
                .update();
        roster.with(Role.COORDINATOR)
                .forEach(coordinator -> outbox.write(coordinator, () -> checkpoint(made, occasion)));
    }

    private static Said checkpoint(Checkpoints.Made made, String occasion) {
        String size = String.valueOf(made.size());
        return Said.of(
                Phrase.of("mail.checkpoint.subject", size),
                Phrase.of("mail.checkpoint.body", size, Phrase.of("mail.occasion." + occasion)),
                made.written() + "\n" + Phrase.of("mail.checkpoint.file", "/log/checkpoints/" + size) + "\n"
                        + Phrase.of("mail.checkpoint.compare", "/desk/checkpoints"));
    }
}
