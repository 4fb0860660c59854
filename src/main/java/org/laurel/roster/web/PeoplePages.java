package org.laurel.roster.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.CommaTable;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.roster.RosterFile;
import org.laurel.roster.RosterImport;
import org.laurel.roster.RosterPlan;
import org.laurel.roster.RosterPlan.What;
import org.laurel.roster.Seat;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's people: who is on the roster, and many at once by a table, with a look at what would happen first. */
@Controller
@RequestMapping("/office/people")
class PeoplePages {

    private static final int MOST_BYTES = 1_000_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RunningEditions editions;
    private final Roster roster;
    private final RosterImport tables;
    private final RosterFile file;
    private final CurrentActor actors;
    private final boolean hasInvitations;

    PeoplePages(
            RunningEditions editions,
            Roster roster,
            RosterImport tables,
            RosterFile file,
            CurrentActor actors,
            Environment settings) {
        this.editions = editions;
        this.roster = roster;
        this.tables = tables;
        this.file = file;
        this.actors = actors;
        this.hasInvitations = settings.acceptsProfiles(Profiles.of("keycloak"));
    }

    /** How many rows there are of each kind. */
    record Counts(int invited, int changed, int known, int wrong) {

        static Counts of(RosterPlan plan) {
            return new Counts(
                    plan.count(What.INVITED), plan.count(What.CHANGED), plan.count(What.KNOWN), plan.count(What.WRONG));
        }
    }

    @GetMapping
    String all(Model page) {
        Edition edition = editions.openRules();
        page.addAttribute("edition", edition);
        List<Person> everybody = roster.all();
        page.addAttribute("people", everybody);
        page.addAttribute("seats", seats(edition, everybody));
        page.addAttribute("hasInvitations", hasInvitations);
        page.addAttribute("replaces", !edition.stages(Stage.Kind.JURY).isEmpty());
        return "roster/people";
    }

    /** By person, in words. */
    private Map<String, List<String>> seats(Edition edition, List<Person> everybody) {
        return roster.seats(edition.id(), everybody).stream()
                .collect(Collectors.groupingBy(
                        seat -> seat.person().id(),
                        Collectors.mapping(seat -> words(seat, edition), Collectors.toList())));
    }

    private static String words(Seat seat, Edition edition) {
        String stage = edition.stage(seat.stage()).map(Stage::name).orElse(seat.stage());
        return seat.category() == null ? stage : stage + " · " + seat.category();
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String table)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return previewed(table, null);
        }
        if (file.getSize() > MOST_BYTES) {
            return unread(Phrase.of("no.roster.file-too-large"));
        }
        return CommaTable.text(file.getBytes())
                .map(text -> previewed(text, null))
                .orElseGet(() -> unread(Phrase.of("no.roster.file-not-text")));
    }

    private ModelAndView previewed(String table, @Nullable Refusal refusal) {
        Edition edition = editions.open();
        RosterPlan plan = tables.preview(actors.get(), edition, table);
        ModelAndView page = new ModelAndView("roster/preview");
        page.addObject("edition", edition);
        page.addObject("table", table);
        page.addObject("plan", plan);
        page.addObject("counts", Counts.of(plan));
        page.addObject("refusal", refusal);
        if (refusal != null || !plan.readable()) {
            page.setStatus(refusal == null ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.valueOf(refusal.status()));
        }
        return page;
    }

    private ModelAndView unread(String sentence) {
        return previewed("", Refusal.because(Refusal.Kind.INVALID, sentence));
    }

    @PostMapping
    ModelAndView carryOut(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String fingerprint,
            RedirectAttributes next) {
        return tables.carryOut(actors.get(), editions.openRules().id(), table, fingerprint)
                .fold(
                        plan -> {
                            next.addFlashAttribute("done", told(plan));
                            return new ModelAndView("redirect:/office/people");
                        },
                        refusal -> previewed(table, refusal));
    }

    private static String told(RosterPlan plan) {
        return plan.doesSomething()
                ? Phrase.of("roster.preview.done", plan.count(What.INVITED), plan.count(What.CHANGED))
                : Phrase.of("roster.preview.nothing-left");
    }

    @GetMapping("/roster.csv")
    ResponseEntity<String> present() {
        return csv("roster.csv", file.take(actors.get(), editions.openRules()));
    }

    @GetMapping("/sample.csv")
    ResponseEntity<String> sample() {
        return csv("sample.csv", RosterFile.sample(editions.openRules()));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
