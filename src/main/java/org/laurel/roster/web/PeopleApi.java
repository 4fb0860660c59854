package org.laurel.roster.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.AskedEdition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.CurrentActor;
import org.laurel.roster.RosterFile;
import org.laurel.roster.RosterImport;
import org.laurel.roster.RosterPlan;
import org.laurel.roster.RosterPlan.Fault;
import org.laurel.roster.RosterPlan.Row;
import org.laurel.roster.RosterPlan.What;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many people at once, for the secretariat's programs: the table of the page, in the open edition. */
@RestController
@RequestMapping("/api/v1/office/people")
class PeopleApi {

    private final RunningEditions editions;
    private final RosterImport tables;
    private final RosterFile file;
    private final CurrentActor actors;

    PeopleApi(RunningEditions editions, RosterImport tables, RosterFile file, CurrentActor actors) {
        this.editions = editions;
        this.tables = tables;
        this.file = file;
        this.actors = actors;
    }

    /** The roster as a table. */
    record TableTold(String edition, String csv) {}

    /** A table that a program brings; the fingerprint is that of the preview it agrees to. */
    record TableBrought(String csv, @Nullable String fingerprint) {}

    /** What would happen, or what has happened. */
    record Planned(
            String edition,
            int invited,
            int changed,
            int known,
            int wrong,
            String fingerprint,
            List<Row> rows,
            List<Fault> faults) {

        static Planned of(RosterPlan plan) {
            return new Planned(
                    plan.edition(),
                    plan.count(What.INVITED),
                    plan.count(What.CHANGED),
                    plan.count(What.KNOWN),
                    plan.count(What.WRONG),
                    plan.fingerprint(),
                    plan.rows(),
                    plan.faults());
        }
    }

    @GetMapping
    TableTold all(AskedEdition edition) {
        return new TableTold(edition.id(), file.take(actors.get(), edition.rules()));
    }

    @PostMapping("/preview")
    Planned preview(@RequestBody TableBrought table, AskedEdition edition) {
        return Planned.of(
                tables.preview(actors.get(), editions.get(edition.id()), Objects.requireNonNullElse(table.csv(), "")));
    }

    @PostMapping
    Planned carryOut(@RequestBody TableBrought table, AskedEdition edition) {
        String fingerprint = Objects.requireNonNullElse(table.fingerprint(), "");
        return Planned.of(
                tables.carryOut(actors.get(), edition.id(), Objects.requireNonNullElse(table.csv(), ""), fingerprint)
                        .orThrow());
    }
}
