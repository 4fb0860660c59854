package org.laurel.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.laurel.WithoutTheEngine;
import org.laurel.platform.Actor;
import org.laurel.platform.Language;
import org.laurel.platform.MovedNow;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.ITemplateEngine;

@WithoutTheEngine
class MailsAreSentTest {

    private static final Actor SECRETARIAT = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Outbox outbox;

    @Autowired
    private Roster roster;

    @Autowired
    private ITemplateEngine templates;

    @Autowired
    private MovedNow clock;

    @Autowired
    private JdbcClient jdbc;

    private Postman postman;
    private Person chair;

    @BeforeEach
    void aMailServer() {
        jdbc.sql("delete from mail").update();
        chair = roster.with(Role.CHAIR).get(0);
        postman = asking(SERVER.getSmtp().getPort());
    }

    private Postman asking(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new Postman(outbox, new Letter(templates, "award@example.org", "https://award.example.org"), server);
    }

    @Test
    void eachGoesOutOnceHoweverOftenThePostmanComes() {
        outbox.write(chair, () -> Said.of("A juror is recused", "The sheet is kept."));
        postman.round();
        postman.round();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(outbox.latest(1).get(0).delivery().way()).isEqualTo(Mail.Way.SENT);
    }

    @Test
    void itIsPlainTextAndHtmlAndNamesWhoAnswersNothing() throws Exception {
        outbox.write(chair, () -> Said.of("A juror is recused", "The sheet of <b>“Khmer”</b> ភាសាខ្មែរ is kept."));
        postman.round();
        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()[0]).hasToString(chair.email());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(Parts.of(received, "text/html"))
                .contains("&lt;b&gt;“Khmer”&lt;/b&gt; ភាសាខ្មែរ")
                .doesNotContain("<b>");
        assertThat(Parts.of(received, "text/plain"))
                .contains("<b>“Khmer”</b> ភាសាខ្មែរ")
                .contains("https://award.example.org");
    }

    @Test
    void aTitleWithLineBreaksIsNoHeader() throws Exception {
        outbox.write(chair, () -> Said.of("Your entry\r\nBcc: everybody@example.org", "Text."));
        postman.round();
        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Your entry Bcc: everybody@example.org");
    }

    @Test
    void whatIsDueComesWithACalendarFile() throws Exception {
        outbox.write(
                chair,
                () -> Said.of("3 of 9 sheets are still to be handed in", "Text."),
                Instant.parse("2026-11-30T08:00:00Z"));
        postman.round();
        assertThat(Parts.of(SERVER.getReceivedMessages()[0], "text/calendar"))
                .contains(
                        "BEGIN:VEVENT", "DTSTART:20261130T080000Z", "SUMMARY:3 of 9 sheets are still to be handed in");
    }

    @Test
    void whatTheServerRefusesIsTriedAgainAfterAPauseAndNotForEver() {
        Postman beforeAClosedDoor = asking(1);
        outbox.write(chair, () -> Said.of("A juror is recused", "Text."));
        beforeAClosedDoor.round();
        beforeAClosedDoor.round();
        assertThat(outbox.latest(1).get(0).delivery())
                .satisfies(delivery -> assertThat(delivery.attempts()).isEqualTo(1))
                .satisfies(delivery -> assertThat(delivery.trouble()).isNotBlank());
        for (int attempt = 1; attempt <= Outbox.MOST_ATTEMPTS + 2; attempt++) {
            clock.moveTo(clock.get().plus(Duration.ofDays(1)));
            beforeAClosedDoor.round();
        }
        assertThat(outbox.latest(1).get(0).delivery())
                .satisfies(delivery -> assertThat(delivery.attempts()).isEqualTo(Outbox.MOST_ATTEMPTS))
                .satisfies(delivery -> assertThat(delivery.way()).isEqualTo(Mail.Way.GIVEN_UP));
        outbox.again(SECRETARIAT, outbox.latest(1).get(0).id());
        postman.round();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasTakenWhenTheProgramEndedIsSentAgainOnlyIfSomebodySaysSo() {
        outbox.write(chair, () -> Said.of("A juror is recused", "Text."));
        Mail mail = outbox.latest(1).get(0);
        assertThat(outbox.take(mail)).isTrue();
        assertThat(outbox.take(mail)).isFalse();
        postman.round();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(outbox.latest(1).get(0).delivery().way()).isEqualTo(Mail.Way.UNCLEAR);
        outbox.again(SECRETARIAT, mail.id());
        postman.round();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private Person reading(Language language) {
        return new Person(
                chair.id(),
                chair.login(),
                chair.name(),
                chair.email(),
                chair.organisation(),
                chair.state(),
                language,
                chair.roles());
    }

    @Test
    void eachIsWrittenInTheLanguageOfWhomItGoesToAndNoOtherIs() throws Exception {
        Supplier<Said> said = () -> Said.of(Phrase.of("word.Moment.CEREMONY"), "Text.");
        outbox.write(reading(Language.FRENCH), said, Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(Language.ofReader()).isEqualTo(Language.ENGLISH);
        Language.VIETNAMESE.reading(() -> {
            outbox.write(reading(Language.ENGLISH), said);
            return Language.ofReader();
        });
        postman.round();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        MimeMessage french = received("fr");
        assertThat(french.getSubject()).isEqualTo("Cérémonie");
        assertThat(Parts.of(french, "text/html")).contains("<html lang=\"fr\"");
        assertThat(Parts.of(french, "text/calendar")).contains("SUMMARY:Cérémonie");
        MimeMessage english = received("en");
        assertThat(english.getSubject()).isEqualTo("Ceremony");
        assertThat(Parts.of(english, "text/html")).contains("<html lang=\"en\"");
    }

    private static MimeMessage received(String language) throws Exception {
        for (MimeMessage message : SERVER.getReceivedMessages()) {
            if (language.equals(message.getHeader("Content-Language", ","))) {
                return message;
            }
        }
        throw new AssertionError("no mail in " + language);
    }

    @Test
    void aMailThatCannotBeWrittenLeavesTheLanguageAsItWas() {
        assertThatThrownBy(() -> outbox.write(reading(Language.FRENCH), () -> {
                    throw new IllegalStateException(Phrase.of("word.Moment.CEREMONY"));
                }))
                .hasMessage("Cérémonie");
        assertThat(Language.ofReader()).isEqualTo(Language.ENGLISH);
        assertThat(outbox.latest(1)).isEmpty();
    }

    @Test
    void whatStandsInForALanguageIsWhatTheMailIsSaidToBe() {
        outbox.write(reading(Language.MALAY), () -> Said.of("A", "B"));
        assertThat(outbox.latest(1).get(0).language()).isEqualTo("id");
    }

    /** The parts of a message by their kind. */
    private static final class Parts {

        static String of(jakarta.mail.Part part, String kind) throws Exception {
            if (part.isMimeType(kind)) {
                return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
            if (part.getContent() instanceof jakarta.mail.Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    String found = of(several.getBodyPart(i), kind);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        }
    }
}
