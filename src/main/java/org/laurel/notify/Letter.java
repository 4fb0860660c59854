package org.laurel.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A mail as it goes out: plain text, the same as HTML, and a calendar file if something is due. */
@Component
class Letter {

    private final ITemplateEngine templates;
    private final String from;
    private final String site;

    Letter(
            ITemplateEngine templates,
            @Value("${laurel.mail.from:laurel@localhost}") String from,
            @Value("${laurel.mail.site:}") String site) {
        this.templates = templates;
        this.from = from;
        this.site = site;
    }

    MimeMessage of(Mail mail, MimeMessage message) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.address());
        helper.setSubject(oneLine(mail.subject()));
        helper.setSentDate(Date.from(mail.writtenAt()));
        helper.setText(mail.body() + (site.isEmpty() ? "" : "\n" + site), html(mail));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(HttpHeaders.CONTENT_LANGUAGE, mail.language());
        if (mail.due() != null) {
            helper.addAttachment("due.ics", new ByteArrayResource(calendar(mail, mail.due())), "text/calendar");
        }
        return message;
    }

    private String html(Mail mail) {
        Context words = new Context(Locale.forLanguageTag(mail.language()));
        words.setVariable("mail", mail);
        words.setVariable("paragraphs", mail.body().split("\n\n"));
        words.setVariable("site", site);
        return templates.process("notify/mail", words);
    }

    private static byte[] calendar(Mail mail, Instant due) {
        VEvent event = new VEvent(due, due, oneLine(mail.subject()));
        event.add(new Uid(mail.id() + "@laurel"));
        Calendar calendar = new Calendar(new ComponentList<>(List.of(event)));
        calendar.add(new ProdId("-//Laurel//Laurel//" + mail.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A title with line breaks in it must not become a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
