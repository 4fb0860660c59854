package org.laurel.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.roster.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has been written to people and what became of it; without a mail server it is read here. */
@Component
public class Outbox {

    static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_TROUBLE = 300;

    private final JdbcClient jdbc;
    private final Now now;
    private final AuditLog audit;

    Outbox(JdbcClient jdbc, Now now, AuditLog audit) {
        this.jdbc = jdbc;
        this.now = now;
        this.audit = audit;
    }

    /**
     * Takes part in the transaction of what it tells about.
     *
     * @param said in the language of whom it goes to, whatever the one of the moment reads
     */
    void write(Person to, Supplier<Said> said) {
        write(to, said, null);
    }

    /** The same, with the moment by which something is to be done. */
    void write(Person to, Supplier<Said> said, @Nullable Instant due) {
        to.reads().reading(() -> put(to, said.get(), due));
    }

    private int put(Person to, Said said, @Nullable Instant due) {
        String text = Phrase.of("mail.dear", to.name()) + "\n\n" + String.join("\n\n", said.paragraphs()) + "\n\n"
                + Phrase.of("mail.from");
        return jdbc.sql("insert into mail (id, person, address, language, subject, body, written_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        NewId.next(),
                        to.id(),
                        to.email(),
                        Phrase.of("frame.language"),
                        said.subject(),
                        text,
                        now.get().atOffset(ZoneOffset.UTC),
                        due == null ? null : due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest, newest first. */
    public List<Mail> latest(int howMany) {
        return jdbc.sql("select m.*, p.name from mail m join person p on p.id = m.person"
                        + " order by m.written_at desc, m.id limit ?")
                .param(howMany)
                .query(Outbox::mail)
                .list();
    }

    /** What is to go out now, oldest first. */
    List<Mail> waiting(int howMany) {
        return jdbc.sql("select m.*, p.name from mail m join person p on p.id = m.person"
                        + " where m.sent_at is null and m.taken_at is null and m.attempts < ?"
                        + " and (m.next_try_at is null or m.next_try_at <= ?) order by m.written_at, m.id limit ?")
                .params(MOST_ATTEMPTS, now.get().atOffset(ZoneOffset.UTC), howMany)
                .query(Outbox::mail)
                .list();
    }

    /** Whether it is this caller who sends it; of two nodes at the same moment, one does. */
    boolean take(Mail mail) {
        return jdbc.sql("update mail set taken_at = ?, attempts = attempts + 1"
                                + " where id = ? and sent_at is null and taken_at is null")
                        .params(now.get().atOffset(ZoneOffset.UTC), mail.id())
                        .update()
                == 1;
    }

    void sent(Mail mail) {
        jdbc.sql("update mail set sent_at = ?, trouble = null where id = ?")
                .params(now.get().atOffset(ZoneOffset.UTC), mail.id())
                .update();
    }

    /** The mail server refused it: it is tried again after a pause, which doubles each time. */
    void refused(Mail mail, String trouble) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << mail.delivery().attempts());
        jdbc.sql("update mail set taken_at = null, trouble = ?, next_try_at = ? where id = ?")
                .params(
                        trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE)),
                        now.get().plus(pause).atOffset(ZoneOffset.UTC),
                        mail.id())
                .update();
    }

    /** Sends a mail again, for whom it did not reach. */
    @Transactional
    public void again(Actor by, String mail) {
        int known = jdbc.sql(
                        "update mail set sent_at = null, taken_at = null, attempts = 0, next_try_at = null where id = ?")
                .param(mail)
                .update();
        if (known == 1) {
            audit.append(now.get(), by.login(), "mail-sent-again", mail, "");
        }
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        Instant sent = moment(row, "sent_at");
        int attempts = row.getInt("attempts");
        return new Mail(
                row.getString("id"),
                row.getString("name"),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                moment(row, "due_at"),
                new Mail.Delivery(
                        way(sent, moment(row, "taken_at"), attempts), attempts, sent, row.getString("trouble")));
    }

    private static Mail.Way way(@Nullable Instant sent, @Nullable Instant taken, int attempts) {
        if (sent != null) {
            return Mail.Way.SENT;
        }
        if (taken != null) {
            return Mail.Way.UNCLEAR;
        }
        return attempts >= MOST_ATTEMPTS ? Mail.Way.GIVEN_UP : Mail.Way.WAITING;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
