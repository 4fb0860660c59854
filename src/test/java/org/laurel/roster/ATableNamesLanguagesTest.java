package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Actor;
import org.laurel.platform.Language;
import org.laurel.platform.Role;
import org.laurel.roster.RosterPlan.Fault;
import org.springframework.beans.factory.annotation.Autowired;

class ATableNamesLanguagesTest extends AnEdition {

    @Autowired
    private RosterImport tables;

    @Autowired
    private RosterFile file;

    private final Actor secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    @AfterEach
    void everybodyGoes() {
        String theirs = "(select id from person where email like '%@table.example')";
        for (String table : List.of("mail", "person_role")) {
            jdbc.sql("delete from " + table + " where person in " + theirs).update();
        }
        jdbc.sql("delete from person where email like '%@table.example'").update();
    }

    private Person personAt(String address) {
        return roster.all().stream()
                .filter(person -> person.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_language_is_named_by_its_tag_or_as_its_readers_write_it() {
        String head = "name;email;roles;language\r\n";
        tables.carryOut(
                        secretariat,
                        ADA,
                        head + "Ly Sok;ly@table.example;auditor;KM\r\nAn Le;an@table.example;auditor;Tiếng Việt\r\n",
                        "")
                .orThrow();
        assertThat(personAt("ly@table.example").reads()).isEqualTo(Language.KHMER);
        assertThat(personAt("an@table.example").reads()).isEqualTo(Language.VIETNAMESE);
        assertThat(file.take(secretariat, editions.get(ADA))).contains(",km\r\n", ",vi\r\n");
        tables.carryOut(secretariat, ADA, head + "Ly Sok;ly@table.example;auditor;\r\n", "")
                .orThrow();
        assertThat(personAt("ly@table.example").reads()).isEqualTo(Language.KHMER);
        assertThat(tables.preview(secretariat, editions.get(ADA), head + "Ly Sok;ly@table.example;auditor;tlh\r\n")
                        .rows()
                        .get(0)
                        .faults())
                .extracting(Fault::column)
                .containsExactly("language");
    }

    @Test
    void the_invitation_is_in_that_language() {
        tables.carryOut(secretariat, ADA, "name;email;roles;language\r\nAn Le;an@table.example;auditor;vi\r\n", "")
                .orThrow();
        assertThat(jdbc.sql("select language from mail where person = ?")
                        .param(personAt("an@table.example").id())
                        .query(String.class)
                        .list())
                .containsExactly("vi");
    }

    @Test
    void a_preview_read_in_one_language_is_carried_out_in_another() {
        String wrong = "name;email;roles\r\nLy Sok;ly@table.example;auditor\r\nAn Le;an@table.example;nobody\r\n";
        String seen = Language.FRENCH.reading(
                () -> tables.preview(secretariat, editions.get(ADA), wrong).fingerprint());
        assertThat(tables.carryOut(secretariat, ADA, wrong, seen).given()).isTrue();
    }
}
