package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.edition.Moment;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.roster.RosterPlan.Fault;
import org.laurel.roster.RosterPlan.What;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleComeByATableTest extends AnEdition {

    private static final String HEAD = "name;email;roles;state;organisation;categories;stages;login\r\n";
    private static final String LY = "Ly Sok;ly@table.example;juror;Cambodia;Institute;PUB|Digital Content;;\r\n";
    private static final String AN = "An Le;an@table.example;Panel member coordinator;vn;;;;\r\n";

    @Autowired
    private RosterImport tables;

    @Autowired
    private RosterFile file;

    private Actor secretariat;

    @BeforeEach
    void theSecretariatIsThere() {
        secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
    }

    @AfterEach
    void everybodyGoes() {
        String theirs = "(select id from person where email like '%@table.example')";
        for (String table : List.of("seat", "mail", "person_role", "invitation")) {
            jdbc.sql("delete from " + table + " where person in " + theirs).update();
        }
        jdbc.sql("delete from person where email like '%@table.example'").update();
    }

    private RosterPlan preview(String rows) {
        return tables.preview(secretariat, editions.get(ADA), HEAD + rows);
    }

    private RosterPlan done(String rows) {
        return tables.carryOut(secretariat, ADA, HEAD + rows, "").orThrow();
    }

    private List<Fault> faults(String rows) {
        return preview(rows).rows().stream()
                .flatMap(row -> row.faults().stream())
                .toList();
    }

    private Person personAt(String address) {
        return roster.all().stream()
                .filter(person -> person.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private List<String> seatsOf(Person person) {
        return roster.seats(ADA, roster.all()).stream()
                .filter(seat -> seat.person().equals(person))
                .map(seat -> seat.stage() + " " + seat.category() + " " + seat.state())
                .sorted()
                .toList();
    }

    @Test
    void a_preview_says_what_would_happen_and_does_nothing() {
        RosterPlan plan = preview(LY + AN);
        assertThat(plan.count(What.INVITED)).isEqualTo(2);
        assertThat(plan.rows().get(0).seats())
                .containsExactly("Jury scoring · Public Sector", "Jury scoring · Digital Content", "Final");
        assertThat(plan.rows().get(1).seats()).containsExactly("National selection · VN");
        assertThat(roster.all()).noneMatch(person -> person.email().endsWith("@table.example"));
    }

    @Test
    void confirmed_they_are_on_the_roster_with_their_seats() {
        done(LY + AN);
        Person ly = personAt("ly@table.example");
        assertThat(ly.name()).isEqualTo("Ly Sok");
        assertThat(ly.state()).isEqualTo("KH");
        assertThat(ly.roles()).containsExactly(Role.JUROR);
        assertThat(ly.login()).startsWith("ly.").hasSize(7);
        assertThat(seatsOf(ly)).containsExactly("final null null", "jury DLC null", "jury PUB null");
        assertThat(seatsOf(personAt("an@table.example"))).containsExactly("national null VN");
    }

    @Test
    void each_gets_one_letter_without_a_code_and_the_log_has_no_name() {
        done(LY);
        Person ly = personAt("ly@table.example");
        assertThat(jdbc.sql("select body from mail where person = ?")
                        .param(ly.id())
                        .query(String.class)
                        .list())
                .singleElement(STRING)
                .contains("ASEAN Digital Awards 2026 as juror", "sign in with the address")
                .doesNotContainPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
        Act act = audit.about(ly.id()).get(0);
        assertThat(act.what()).isEqualTo("person-invited");
        assertThat(act.actor()).isEqualTo("secretariat");
        assertThat(act.toString()).contains("roles juror").doesNotContain("Ly Sok", "ly@table", "Institute");
    }

    @Test
    void a_second_press_does_nothing_twice() {
        RosterPlan seen = preview(LY);
        tables.carryOut(secretariat, ADA, HEAD + LY, seen.fingerprint()).orThrow();
        RosterPlan again =
                tables.carryOut(secretariat, ADA, HEAD + LY, seen.fingerprint()).orThrow();
        assertThat(again.doesSomething()).isFalse();
        assertThat(again.count(What.KNOWN)).isEqualTo(1);
        assertThat(seatsOf(personAt("ly@table.example"))).hasSize(3);
    }

    @Test
    void what_would_happen_otherwise_than_it_was_shown_does_not_happen() {
        RosterPlan seen = preview(LY + AN);
        done(LY.replace("Institute", "Ministry"));
        assertThat(sentence(tables.carryOut(secretariat, ADA, HEAD + LY + AN, seen.fingerprint())))
                .contains("has changed since you looked");
        assertThat(roster.all()).noneMatch(person -> person.email().equals("an@table.example"));
    }

    @Test
    void wrong_rows_are_left_out_and_the_right_ones_are_done() {
        RosterPlan plan = done(LY + "Nobody;no address;juror;VN;;;;\r\n");
        assertThat(plan.count(What.WRONG)).isEqualTo(1);
        assertThat(plan.count(What.INVITED)).isEqualTo(1);
        assertThat(roster.all()).noneMatch(person -> person.name().equals("Nobody"));
    }

    @Test
    void everything_wrong_is_said_at_its_line_and_column() {
        assertThat(faults(LY
                        + ";x@table.example;jurer;XX;;;;\r\n"
                        + "Two;LY@table.example;juror;VN;;;;\r\n"
                        + "Three;three@table;panel-member;;;ZZZ;public;\r\n"
                        + "Four;four@table.example;coordinator;China;;PUB;;no good\r\n"
                        + "N".repeat(201) + ";six@table.example;;;;;;\r\n"))
                .extracting(fault -> fault.line() + " " + fault.column() + ": "
                        + fault.sentence().split("[.;:]")[0])
                .containsExactlyInAnyOrder(
                        "3 name: The name is missing",
                        "3 roles: “jurer” is no role",
                        "3 state: “XX” is no member state of this edition",
                        "4 email: This address stands in line 2 already",
                        "5 email: “three@table” is no e-mail address",
                        "5 state: The member state is missing",
                        "5 categories: “ZZZ” is no category of this edition",
                        "5 stages: “public” is no stage that people judge",
                        "6 state: China is a partner",
                        "6 categories: Only jurors and panel members have categories",
                        "6 login: A login has letters, digits, dots, hyphens and underscores, 120 at most",
                        "7 roles: The role is missing",
                        "7 name: This has 201 characters");
    }

    @Test
    void somebody_known_by_the_address_is_changed_and_not_doubled() {
        done(LY);
        RosterPlan plan = done("Ly Sok;LY@table.example;juror, auditor;KH;Ministry;PUB;;\r\n");
        RosterPlan.Row row = plan.rows().get(0);
        assertThat(row.what()).isEqualTo(What.CHANGED);
        assertThat(row.changes())
                .extracting(RosterPlan.Change::column)
                .containsExactly("email", "roles", "organisation");
        assertThat(row.seatsGone()).containsExactly("Jury scoring · Digital Content");
        Person ly = personAt("LY@table.example");
        assertThat(ly.roles()).containsExactlyInAnyOrder(Role.JUROR, Role.AUDITOR);
        assertThat(seatsOf(ly)).containsExactly("final null null", "jury PUB null");
    }

    @Test
    void an_address_changes_by_the_login_and_never_becomes_somebody_elses() {
        done(LY + AN);
        String login = personAt("ly@table.example").login();
        String moved = "Ly Sok;%s;juror;KH;Institute;PUB, DLC;;" + login + "\r\n";
        assertThat(faults(moved.formatted("an@table.example")))
                .extracting(Fault::sentence)
                .containsExactly("This address is somebody else's already: An Le.");
        done(moved.formatted("sok@table.example"));
        assertThat(personAt("sok@table.example").login()).isEqualTo(login);
    }

    @Test
    void once_a_stage_has_begun_no_table_gives_or_takes_its_seats() {
        done(LY);
        clock.moveTo(editions.get(ADA).timetable().at(Moment.SCORING_OPENS));
        RosterPlan plan = done("Ly Sok;ly@table.example;juror;KH;Institute;STC;;\r\n");
        assertThat(plan.doesSomething()).isFalse();
        assertThat(plan.rows().get(0).begun()).containsExactly("Jury scoring");
        assertThat(seatsOf(personAt("ly@table.example"))).contains("jury PUB null", "jury DLC null");
        assertThat(faults("Ly Sok;ly@table.example;auditor;VN;Institute;;;\r\n"))
                .extracting(Fault::column)
                .containsExactly("state", "roles");
    }

    @Test
    void the_present_roster_comes_back_as_it_is() {
        String table = file.take(secretariat, editions.get(ADA));
        RosterPlan plan = tables.preview(secretariat, editions.get(ADA), table);
        assertThat(plan.rows())
                .filteredOn(row -> row.name().contains("(demonstration)"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.what()).as(row.toString()).isEqualTo(What.KNOWN));
        assertThat(audit.latest(1).get(0).what()).isEqualTo("roster-exported");
    }

    @Test
    void the_sample_is_right_as_it_is() {
        RosterPlan plan = tables.preview(secretariat, editions.get(ADA), RosterFile.sample(editions.get(ADA)));
        assertThat(plan.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.what()).isEqualTo(What.INVITED));
    }

    @Test
    void nobody_takes_the_own_role_away() {
        assertThat(faults("Secretariat (demonstration);secretariat@laurel.example;auditor;;Host of the edition;;;\r\n"))
                .extracting(Fault::sentence)
                .singleElement(STRING)
                .startsWith("This is you.");
    }
}
