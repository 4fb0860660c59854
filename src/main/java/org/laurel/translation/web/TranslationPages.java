package org.laurel.translation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.export.Format;
import org.laurel.platform.CommaTable;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.translation.Translating;
import org.laurel.translation.TranslationPlan;
import org.laurel.translation.TranslationPlan.What;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's languages: how far each is, its table to take, and a table to bring with a look at what would happen first. */
@Controller
@RequestMapping("/office/translations")
class TranslationPages {

    private static final int MOST_BYTES = 2_000_000;

    private final RunningEditions editions;
    private final Translating translating;
    private final CurrentActor actors;

    TranslationPages(RunningEditions editions, Translating translating, CurrentActor actors) {
        this.editions = editions;
        this.translating = translating;
        this.actors = actors;
    }

    @GetMapping
    String all(Model model) {
        Edition edition = editions.openRules();
        model.addAttribute("edition", edition);
        model.addAttribute("languagesOfRules", translating.progress(edition));
        return "translation/translations";
    }

    @GetMapping("/{language}/{format}")
    ResponseEntity<byte[]> file(@PathVariable String language, @PathVariable String format) {
        Edition edition = editions.openRules();
        Format as = Format.of(format)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.export.kind-unknown"))));
        byte[] file = as == Format.CSV
                ? translating.csv(edition, language).orThrow().getBytes(StandardCharsets.UTF_8)
                : as.write(translating.table(edition, language).orThrow());
        String name = edition.id() + "-words-" + language + "." + as.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(as.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return previewed(to, table, null);
        }
        if (file.getSize() > MOST_BYTES) {
            return unread(to, Phrase.of("no.translation.file-too-large"));
        }
        return CommaTable.text(file.getBytes())
                .map(text -> previewed(to, text, null))
                .orElseGet(() -> unread(to, Phrase.of("no.roster.file-not-text")));
    }

    private ModelAndView previewed(String to, String table, @Nullable Refusal refusal) {
        Edition edition = editions.openRules();
        TranslationPlan plan = translating.preview(edition, to, table).orThrow();
        ModelAndView page = new ModelAndView("translation/preview");
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

    private ModelAndView unread(String to, String sentence) {
        return previewed(to, "", Refusal.because(Refusal.Kind.INVALID, sentence));
    }

    @PostMapping
    ModelAndView carryOut(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String fingerprint,
            RedirectAttributes next) {
        return translating
                .carryOut(actors.get(), editions.openRules().id(), to, table, fingerprint)
                .fold(
                        plan -> {
                            next.addFlashAttribute("done", told(plan));
                            return new ModelAndView("redirect:/office/translations");
                        },
                        refusal -> previewed(to, table, refusal));
    }

    private static String told(TranslationPlan plan) {
        return plan.doesSomething()
                ? Phrase.of(
                        "translation.preview.done",
                        plan.count(What.ADDED),
                        plan.count(What.CHANGED),
                        plan.count(What.GONE))
                : Phrase.of("translation.preview.nothing");
    }

    /** How many rows there are of each kind, for the template. */
    record Counts(int added, int changed, int gone, int same, int wrong) {

        static Counts of(TranslationPlan plan) {
            return new Counts(
                    plan.count(What.ADDED),
                    plan.count(What.CHANGED),
                    plan.count(What.GONE),
                    plan.count(What.SAME),
                    plan.count(What.WRONG));
        }
    }
}
