package org.laurel.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CommaTable;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Planning.Step;
import org.laurel.roster.RosterPlan.Change;
import org.laurel.roster.RosterPlan.Fault;
import org.laurel.roster.RosterPlan.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many people at once, by a table: first what would happen, then all rows that are right in one transaction. Who is on the
 * roster and not in the table stays as they are.
 */
@Service
@Transactional
public class RosterImport {

    private static final int SUFFIX = 4;
    private static final int LONGEST_LOCAL_PART = 64;

    private final RunningEditions editions;
    private final People people;
    private final Seats seats;
    private final AuditLog audit;
    private final Now now;
    private final ApplicationEventPublisher events;

    RosterImport(
            RunningEditions editions,
            People people,
            Seats seats,
            AuditLog audit,
            Now now,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.people = people;
        this.seats = seats;
        this.audit = audit;
        this.now = now;
        this.events = events;
    }

    /** What would come of the table. */
    @Transactional(readOnly = true)
    public RosterPlan preview(Actor by, Edition edition, String table) {
        PeopleTable read = PeopleTable.read(table);
        return Planning.plan(edition, read, steps(by, edition, read));
    }

    /**
     * Does what the table asks for, row by row but for those that are wrong; done already, it does nothing.
     *
     * @param fingerprint of the preview that somebody agreed to; empty to agree to whatever comes
     */
    public Answer<RosterPlan> carryOut(Actor by, String edition, String table, String fingerprint) {
        return editions.hold(edition).then(held -> carryOut(by, held, PeopleTable.read(table), fingerprint));
    }

    private Answer<RosterPlan> carryOut(Actor by, Edition edition, PeopleTable table, String fingerprint) {
        List<Step> steps = steps(by, edition, table);
        RosterPlan plan = Planning.plan(edition, table, steps);
        if (!plan.readable()) {
            return Answer.refuse(CommaTable.unread(plan.faults().stream().map(Fault::sentence)));
        }
        if (plan.doesSomething() && !fingerprint.isEmpty() && !fingerprint.equals(plan.fingerprint())) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.roster.table.overtaken"));
        }
        steps.stream()
                .filter(step -> step.row().what() == What.INVITED || step.row().what() == What.CHANGED)
                .forEach(step -> carryOut(by, edition, step));
        return Answer.of(plan);
    }

    private List<Step> steps(Actor by, Edition edition, PeopleTable table) {
        List<Person> everybody = people.all();
        Map<String, List<Seat>> seatsByPerson = seats.of(edition.id(), everybody).stream()
                .collect(Collectors.groupingBy(seat -> seat.person().id()));
        RowReader reader = new RowReader(edition, by, now.get(), everybody, seatsByPerson);
        return new Planning(edition, reader).steps(table);
    }

    private void carryOut(Actor by, Edition edition, Step step) {
        Person person = step.known() == null ? invite(by, step) : change(by, step, step.known());
        step.given()
                .forEach(place -> seats.add(
                        new Seat(NewId.next(), edition.id(), place.stage(), person, place.category(), place.state())));
        step.taken().forEach(seat -> seats.giveUp(seat.id()));
        boolean newAddress =
                step.row().changes().stream().anyMatch(change -> change.column().equals(Column.EMAIL.heading()));
        if (step.known() == null || newAddress) {
            events.publishEvent(new Person.Invited(person.id(), edition.id()));
        }
    }

    private Person invite(Actor by, Step step) {
        Wanted wanted = step.wanted();
        String login = wanted.login().isEmpty() ? loginFor(wanted.email()) : wanted.login();
        Person person = wanted.as(new Person(
                NewId.next(),
                login,
                wanted.name(),
                wanted.email(),
                wanted.organisation(),
                wanted.state(),
                null,
                wanted.roles()));
        people.add(person);
        audit.append(now.get(), by.login(), "person-invited", person.id(), told(step));
        return person;
    }

    private Person change(Actor by, Step step, Person known) {
        Person person = step.wanted().as(known);
        if (!person.equals(known)) {
            people.change(person);
        }
        audit.append(now.get(), by.login(), "person-changed", person.id(), told(step));
        return person;
    }

    /** The log is for ever: it says which details changed, and roles and seats, but no name and no address. */
    private static String told(Step step) {
        List<String> told = new ArrayList<>();
        told.add("roles " + Planning.words(step.wanted().roles()));
        step.row().changes().stream().map(Change::column).forEach(column -> told.add(column + " set"));
        step.row().seats().forEach(seat -> told.add("seat " + seat));
        step.row().seatsGone().forEach(seat -> told.add("no seat " + seat));
        return String.join("; ", told);
    }

    /**
     * Readable, and with letters that nobody foresees: where people register themselves, somebody may have the plain name
     * already.
     */
    private static String loginFor(String email) {
        String plain = email.substring(0, email.indexOf('@'))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+", "");
        String start = plain.substring(0, Math.min(plain.length(), LONGEST_LOCAL_PART));
        String end = InvitationCode.next().letters().substring(0, SUFFIX).toLowerCase(Locale.ROOT);
        return (start.isEmpty() ? "person" : start) + "." + end;
    }
}
