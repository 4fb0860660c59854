package org.laurel.notify;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox, each mail once: it is marked before the mail server is asked and after it has answered. Runs
 * where a mail server is named ({@code spring.mail.host}); a rehearsal writes to nobody.
 */
@Component
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
@Profile("!rehearsal")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int A_BAG = 100;

    private final Outbox outbox;
    private final Letter letter;
    private final JavaMailSender server;

    Postman(Outbox outbox, Letter letter, JavaMailSender server) {
        this.outbox = outbox;
        this.letter = letter;
        this.server = server;
    }

    @Scheduled(initialDelayString = "${laurel.mail.every:PT10S}", fixedDelayString = "${laurel.mail.every:PT10S}")
    void round() {
        outbox.waiting(A_BAG).stream().filter(outbox::take).forEach(this::deliver);
    }

    private void deliver(Mail mail) {
        try {
            server.send(letter.of(mail, server.createMimeMessage()));
            outbox.sent(mail);
        } catch (MailException | MessagingException refused) {
            LOG.warn("mail {} was refused: {}", mail.id(), refused.getMessage());
            outbox.refused(mail, String.valueOf(refused.getMessage()));
        }
    }
}
