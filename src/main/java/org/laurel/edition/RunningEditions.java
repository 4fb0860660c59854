package org.laurel.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Evidence;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions that this installation runs: each with its rules as they were opened and its timetable as it stands. Several
 * may run at a time; which of them a page is about, {@link ReadersEdition} knows.
 */
@Service
public class RunningEditions {

    private final Map<String, Edition> rules = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final StandingTimetables timetables;
    private final ReadersEdition reader;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    RunningEditions(
            JdbcClient jdbc,
            StandingTimetables timetables,
            ReadersEdition reader,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.timetables = timetables;
        this.reader = reader;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** The edition's rules as opened; asks the database once. The timetable in it is the one it began with. */
    public Edition rules(String id) {
        return rules.computeIfAbsent(id, this::read);
    }

    /** The rules file as it was opened, letter by letter. */
    public String text(String id) {
        return jdbc.sql("select rules from edition where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The edition with its timetable as it stands now. */
    public Edition get(String id) {
        Edition edition = rules(id);
        return edition.with(new Timetable(edition.zone(), timetables.of(id)));
    }

    /** Every edition with its timetable as it stands now, the one opened last first; two statements, however many there are. */
    public List<Edition> all() {
        Map<String, Map<Moment, Instant>> moments = timetables.all();
        return reader.opened().stream()
                .map(one -> rules(one.id()))
                .map(edition ->
                        edition.with(new Timetable(edition.zone(), moments.getOrDefault(edition.id(), Map.of()))))
                .toList();
    }

    /** The edition as it stands now, which nobody else moves until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer<Edition> hold(String id) {
        return jdbc.sql("select id from edition where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(known -> Answer.of(get(known)))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.unknown")));
    }

    /** The edition that the reader has chosen; without a choice, and for whatever nobody reads, the one opened last. */
    public Optional<Edition> current() {
        return reader.shown().map(this::get);
    }

    /** Its rules as opened, for whoever does not ask for a date: one statement less. */
    public Optional<Edition> currentRules() {
        return reader.shown().map(this::rules);
    }

    /** The same; where no edition is open, a refusal that says so. */
    public Edition open() {
        return current().orElseThrow(RunningEditions::noneIsOpen);
    }

    /** Its rules as opened; where no edition is open, a refusal that says so. */
    public Edition openRules() {
        return currentRules().orElseThrow(RunningEditions::noneIsOpen);
    }

    /** The reader is shown one thing of this edition, whatever the address says: links from there stay in it. */
    public void about(String id) {
        reader.about(id);
    }

    private static RefusedException noneIsOpen() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.none-open")));
    }

    /** When an edition was opened, and by which rules: the hash stands in the log since then. */
    public record Opening(String edition, String name, Instant at, String rulesHash) {}

    /** Of every edition that was ever opened, the latest first. */
    public List<Opening> openings() {
        return jdbc.sql("select id, name, opened_at, rules_hash from edition order by opened_at desc, id")
                .query((row, number) -> new Opening(
                        row.getString("id"),
                        row.getString("name"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getString("rules_hash")))
                .list();
    }

    /** The ids of all editions that were ever opened. */
    public List<String> opened() {
        return jdbc.sql("select id from edition order by opened_at, id")
                .query(String.class)
                .list();
    }

    public boolean isOpen(String id) {
        return jdbc.sql("select count(*) from edition where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From now on the edition runs by these rules, as the settings say. */
    @Transactional
    public void open(Edition edition, String text) {
        open(Act.TIMETABLE, edition, text);
    }

    /** From now on the edition runs by these rules, as somebody has decided; an edition that is open keeps its own. */
    @Transactional
    public Answer<Edition> open(Actor by, Edition edition, String text) {
        if (isOpen(edition.id())) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.edition.open-already"));
        }
        open(by.login(), edition, text);
        return Answer.of(edition);
    }

    private void open(String by, Edition edition, String text) {
        Instant at = now.get();
        jdbc.sql("insert into edition (id, name, rules, rules_hash, opened_at) values (?, ?, ?, ?, ?)")
                .params(edition.id(), edition.name(), text, edition.rulesHash(), at.atOffset(ZoneOffset.UTC))
                .update();
        timetables.begin(edition.id(), edition.timetable());
        audit.append(
                new Act(at, by, "edition-opened", edition.id(), "rules " + edition.rulesHash()),
                Evidence.open(edition.id(), Map.of("edition", edition.id(), "rules", edition.rulesHash())));
        reader.forget();
        events.publishEvent(new EditionOpened(edition.id()));
    }

    /**
     * A moved deadline is an act with a name and a reason; everything that waits for it looks again. A closing date that has
     * passed is moved by two people: {@link LateDeadlines}.
     */
    @Transactional
    public Answer<Timetable> move(Actor by, String id, Moment moment, Instant to, String reason) {
        if (reason.isBlank()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.edition.date-reason"));
        }
        if (reopens(id, moment, to)) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.edition.date-passed"));
        }
        return whyNotMoved(id, moment, to)
                .<Answer<Timetable>>map(Answer::refuse)
                .orElseGet(() -> Answer.of(moved(by.login(), id, moment, to, reason)));
    }

    /** Whether moving it there opens again what a closing date has closed. */
    public boolean reopens(String id, Moment moment, Instant to) {
        Instant at = now.get();
        return moment.comesAfter()
                && get(id).timetable()
                        .find(moment)
                        .filter(standing -> !at.isBefore(standing))
                        .isPresent()
                && at.isBefore(to);
    }

    Optional<Refusal> whyNotMoved(String id, Moment moment, Instant to) {
        Timetable standing = get(id).timetable();
        if (!standing.has(moment)) {
            return Optional.of(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.date-unknown")));
        }
        return standing.whatForbids(moment, to).stream()
                .findFirst()
                .map(disorder -> Refusal.because(
                        Refusal.Kind.INVALID,
                        Phrase.of(
                                "no.edition.date-order",
                                disorder.first().key(),
                                disorder.second().key())));
    }

    Timetable moved(String by, String id, Moment moment, Instant to, String reason) {
        Timetable standing = get(id).timetable();
        timetables.move(id, moment, to);
        Move move = new Move(moment, standing.at(moment), to, reason);
        audit.append(now.get(), by, Move.ACT, id, move.told());
        events.publishEvent(new TimetableMoved(id, moment));
        return standing.with(moment, to);
    }

    private Edition read(String id) {
        String text = jdbc.sql("select rules from edition where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return Editions.parse(id + ".yaml", text).orElseThrow();
    }
}
