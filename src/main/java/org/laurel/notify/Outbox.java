package org.laurel.notify;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.roster.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been written to people; without a mail server it is read here. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Now now;

    Outbox(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Takes part in the transaction of what it tells about. */
    void write(Person to, String subject, String body) {
        String text = "Dear " + to.name() + ",\n\n" + body + "\n\nThe secretariat";
        jdbc.sql("insert into mail (id, person, address, subject, body, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        NewId.next(),
                        to.id(),
                        to.email(),
                        subject,
                        text,
                        now.get().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest, newest first. */
    public List<Mail> latest(int howMany) {
        return jdbc.sql("select m.*, p.name from mail m join person p on p.id = m.person"
                        + " order by m.written_at desc, m.id limit ?")
                .param(howMany)
                .query((row, number) -> new Mail(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
