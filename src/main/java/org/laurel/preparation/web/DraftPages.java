package org.laurel.preparation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.Problem;
import org.laurel.edition.Reading;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.preparation.Preparation;
import org.laurel.preparation.RulesDraft;
import org.laurel.preparation.RulesDrafts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A rules file on its way: written and checked, looked at as an edition, opened. */
@Controller
@RequestMapping("/office/editions/drafts/{draft}")
class DraftPages {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final RulesDrafts drafts;
    private final Preparation preparation;
    private final CurrentActor actors;

    DraftPages(RulesDrafts drafts, Preparation preparation, CurrentActor actors) {
        this.drafts = drafts;
        this.preparation = preparation;
        this.actors = actors;
    }

    /** A problem with the line that it is about. */
    record Marked(Problem problem, String text) {}

    @GetMapping
    ModelAndView write(@PathVariable String draft) {
        return written(drafts.find(draft).orThrow(), null);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        return drafts.save(actors.get(), draft, version, text)
                .fold(
                        saved -> {
                            next.addFlashAttribute("done", Phrase.of("preparation.draft.saved"));
                            return new ModelAndView("redirect:/office/editions/drafts/" + draft);
                        },
                        refusal -> written(typed(drafts.find(draft).orThrow(), text), refusal));
    }

    private static RulesDraft typed(RulesDraft standing, String text) {
        return new RulesDraft(
                standing.id(), standing.name(), text, standing.version(), standing.changedBy(), standing.changedAt());
    }

    private ModelAndView written(RulesDraft draft, @Nullable Refusal refusal) {
        ModelAndView page = new ModelAndView("preparation/draft");
        Reading<Edition> reading = preparation.check(draft.text());
        List<String> lines = draft.text().lines().toList();
        page.addObject("draft", draft);
        page.addObject("sound", reading.value().isPresent());
        page.addObject(
                "problems",
                reading.problems().stream()
                        .map(problem -> new Marked(problem, line(lines, problem.line())))
                        .toList());
        if (refusal != null) {
            page.addObject("refusal", refusal);
            page.setStatus(HttpStatus.valueOf(refusal.status()));
        }
        return page;
    }

    private static String line(List<String> lines, int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
    }

    @PostMapping("/removal")
    String remove(@PathVariable String draft, RedirectAttributes next) {
        drafts.remove(draft);
        next.addFlashAttribute("done", Phrase.of("preparation.draft.removed"));
        return "redirect:/office/editions";
    }

    @GetMapping("/rules.yaml")
    ResponseEntity<String> file(@PathVariable String draft) {
        String name = preparation
                .check(drafts.find(draft).orThrow().text())
                .value()
                .map(Edition::id)
                .orElse("rules");
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".yaml")
                                .build()
                                .toString())
                .body(drafts.find(draft).orThrow().text());
    }
}
