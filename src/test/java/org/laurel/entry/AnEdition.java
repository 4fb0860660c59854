package org.laurel.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.CountedStatements;
import org.laurel.WithoutTheEngine;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.MovedNow;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An edition of the ASEAN Digital Awards in its second week, with nothing entered yet. */
@WithoutTheEngine
@RecordApplicationEvents
public abstract class AnEdition {

    protected static final String ADA = "ada-2026";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    protected Entries entries;

    @Autowired
    protected Dossiers dossiers;

    @Autowired
    protected RunningEditions editions;

    @Autowired
    protected Roster roster;

    @Autowired
    protected MovedNow clock;

    @Autowired
    protected AuditLog audit;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected CountedStatements statements;

    @Autowired
    protected ApplicationEvents events;

    protected Actor entrant;
    protected Actor coordinator;

    @BeforeEach
    void open() throws IOException {
        for (String table :
                new String[] {"entry_document_part", "entry_document", "entry_answer", "entry_step", "entry"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from audit_act").update();
        jdbc.sql("delete from audit_subtree").update();
        jdbc.sql("delete from audit_checkpoint").update();
        jdbc.sql("update audit_tree set size = 0, peaks = ''").update();
        clock.moveTo(at("2025-06-10T10:00:00"));
        if (!editions.isOpen(ADA)) {
            editions.open(Editions.named("ada"), rules());
        }
        Edition ada = editions.rules(ADA);
        ada.timetable().moments().forEach(this::moveBack);
        entrant = somebody(Role.ENTRANT, "VN");
        coordinator = somebody(Role.COORDINATOR, "VN");
    }

    private void moveBack(Moment moment, Instant when) {
        jdbc.sql("update timetable_moment set at = ? where edition = ? and moment = ?")
                .params(when.atOffset(java.time.ZoneOffset.UTC), ADA, moment.key())
                .update();
    }

    private static String rules() throws IOException {
        try (InputStream file = AnEdition.class.getResourceAsStream("/editions/ada.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A moment by the host's wall clock. */
    protected static Instant at(String local) {
        return LocalDateTime.parse(local)
                .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
    }

    protected Actor somebody(Role role, String state) {
        String login = role.word() + "-" + state.toLowerCase(java.util.Locale.ROOT) + "-" + PEOPLE.incrementAndGet();
        roster.register(login, "Test person", login + "@example.org", "Test body", state, Set.of(role));
        return new Actor(login, Set.of(role), state);
    }

    /** Everything that Digital Start-up asks for, rightly answered. */
    public static Map<String, String> everyAnswer() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("product", "Rice Watch");
        for (String field : new String[] {
            "description", "uniqueness", "quality", "marketability", "business-model", "profile", "funding"
        }) {
            answers.put(field, "What there is to say of " + field + ".");
        }
        answers.put("video", "https://video.example.org/rice-watch");
        answers.put("company", "Mekong Example Company");
        answers.put("address", "1 Example Street, Ha Noi");
        answers.put("phone", "+84 24 0000 0000");
        answers.put("email", "office@example.org");
        answers.put("ownership", "Held within the nominating state");
        answers.put("development", "At least 51 % in the nominating state");
        answers.put("registered", "Yes");
        answers.put("intellectual-property", "Yes");
        answers.put("own-development", "Yes");
        answers.put("head", "The head of the company");
        answers.put("contact", "A contact");
        answers.put("contact-position", "Engineer");
        answers.put("contact-phone", "+84 24 0000 0001");
        answers.put("contact-email", "contact@example.org");
        answers.put("truth", "1");
        answers.put("processing", "1");
        answers.put("signed-by", "The head of the company");
        answers.put("signed-on", "2025-06-10");
        answers.put("founded", "2021-03-01");
        return answers;
    }

    protected Entry aDraft() {
        return aDraftOf(entrant);
    }

    protected Entry aDraftOf(Actor somebody) {
        return entries.register(somebody, ADA, "STC").orThrow();
    }

    protected Entry aCompleteDraft() {
        Entry draft = aDraft();
        return entries.saveDraft(entrant, draft.id(), draft.version(), everyAnswer())
                .orThrow();
    }

    protected Entry aSubmittedEntry() {
        return entries.submit(entrant, aCompleteDraft().id()).orThrow();
    }

    protected Entry anAcceptedEntry() {
        return entries.accept(coordinator, aSubmittedEntry().id()).orThrow();
    }

    protected static Refusal refusal(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal();
    }

    protected static String sentence(Answer<?> answer) {
        return refusal(answer).sentence();
    }
}
