package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnotherYear;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.roster.RosterPlan.Row;
import org.laurel.roster.RosterPlan.What;
import org.springframework.beans.factory.annotation.Autowired;

/** Ly judges Digital Start-up in one edition, and the next is opened: nobody has said yet where she sits there. */
class TheNextEditionFindsItsPeopleTest extends AnEdition {

    private static final String HEAD = "name;email;roles;state;organisation;categories;stages;login\r\n";
    private static final String LY = "Ly Sok;ly@table.example;juror;KH;Institute;STC;jury;\r\n";
    private static final String NOWHERE = "Ly Sok;ly@table.example;juror;KH;Institute;;none;\r\n";

    @Autowired
    private RosterImport tables;

    @Autowired
    private RosterFile file;

    private final Actor secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
    private AnotherYear next;

    @BeforeEach
    void theNextIsOpened() {
        next = new AnotherYear(editions, jdbc);
        bring(ADA, HEAD + LY);
        next.open(clock.get());
    }

    @AfterEach
    void itNeverWas() {
        next.neverWas();
        String theirs = "(select id from person where email like '%@table.example')";
        for (String table : List.of("seat", "mail", "person_role", "invitation")) {
            jdbc.sql("delete from " + table + " where person in " + theirs).update();
        }
        jdbc.sql("delete from person where email like '%@table.example'").update();
    }

    private void bring(String edition, String table) {
        tables.carryOut(secretariat, edition, table, "").orThrow();
    }

    private String roster() {
        return file.take(secretariat, editions.get(AnotherYear.ID));
    }

    private static String line(String roster) {
        return roster.lines()
                .filter(line -> line.contains("ly@table.example"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_roster_proposes_the_seats_of_the_edition_before() {
        assertThat(line(roster())).contains(",STC,jury,");
        Row row = tables.preview(secretariat, editions.get(AnotherYear.ID), roster()).rows().stream()
                .filter(one -> one.name().equals("Ly Sok"))
                .findFirst()
                .orElseThrow();
        assertThat(row.what()).isEqualTo(What.CHANGED);
        assertThat(row.seats()).containsExactly("Jury scoring · Digital Start-up");
    }

    @Test
    void brought_back_it_seats_them_and_is_the_roster_from_then_on() {
        String roster = roster();
        bring(AnotherYear.ID, roster);
        assertThat(line(roster())).isEqualTo(line(roster));
        assertThat(tables.preview(secretariat, editions.get(AnotherYear.ID), roster())
                        .doesSomething())
                .isFalse();
    }

    @Test
    void whoever_gave_up_the_seats_of_this_edition_sits_nowhere_in_it() {
        bring(AnotherYear.ID, HEAD + LY);
        bring(AnotherYear.ID, HEAD + NOWHERE);
        assertThat(line(roster())).contains(",none,");
    }

    @Test
    void the_edition_before_is_as_it_was() {
        bring(AnotherYear.ID, HEAD + NOWHERE);
        assertThat(line(file.take(secretariat, editions.get(ADA)))).contains(",STC,jury,");
    }
}
