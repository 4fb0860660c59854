package org.laurel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.RulesText;
import org.laurel.edition.RunningEditions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second edition of the ASEAN Digital Awards beside the one that the tests have, really opened; and gone again. */
public final class AnotherYear {

    public static final String ID = "ada-2099";
    public static final String NAME = "ASEAN Digital Awards 2099";

    private final RunningEditions editions;
    private final JdbcClient jdbc;

    public AnotherYear(RunningEditions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** @param at when it was opened; the other edition may be older or younger */
    public Edition open(Instant at) {
        RulesText rules = new RulesText(Editions.text("ada"));
        rules.set("id", ID);
        rules.set("name", NAME);
        String text = rules.changed();
        Edition edition = Editions.parse("ada-2099.yaml", text).orElseThrow();
        editions.open(edition.with(edition.timetable().shifted(Duration.ofDays(365))), text);
        openedAt(ID, at.plusSeconds(1));
        return edition;
    }

    /** The edition that was opened last is the one that pages show without a choice. */
    public void openedAt(String edition, Instant at) {
        jdbc.sql("update edition set opened_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), edition)
                .update();
    }

    public void neverWas() {
        jdbc.sql("delete from seal_share where box in (select id from sealed_box where edition = ?)")
                .param(ID)
                .update();
        for (String table :
                List.of("sealed_category", "sealed_box", "seal_holder", "seat", "publication", "timetable_moment")) {
            jdbc.sql("delete from " + table + " where edition = ?").param(ID).update();
        }
        jdbc.sql("delete from edition where id = ?").param(ID).update();
    }
}
