package org.laurel.preparation.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.preparation.Comparison.Change;
import org.laurel.preparation.DryRuns;
import org.laurel.preparation.Preparation;
import org.laurel.preparation.RulesDraft;
import org.laurel.preparation.RulesDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sound rules file looked at as the edition that it makes: in words, beside another, tried dry, and opened. */
@Controller
@RequestMapping("/office/editions/drafts/{draft}")
class ReviewPages {

    private final RulesDrafts drafts;
    private final Preparation preparation;
    private final DryRuns dryRuns;
    private final RunningEditions editions;
    private final CurrentActor actors;

    ReviewPages(
            RulesDrafts drafts,
            Preparation preparation,
            DryRuns dryRuns,
            RunningEditions editions,
            CurrentActor actors) {
        this.drafts = drafts;
        this.preparation = preparation;
        this.dryRuns = dryRuns;
        this.editions = editions;
        this.actors = actors;
    }

    /** A draft and the edition that it makes. */
    private record Looked(RulesDraft draft, Edition edition) {}

    /** One moment of the timetable, as it is read. */
    record Line(String name, String when) {}

    @GetMapping("/summary")
    ModelAndView summary(@PathVariable String draft) {
        return page(
                "preparation/summary",
                draft,
                (page, looked) -> page.addObject("timetable", timetable(looked.edition())));
    }

    private static List<Line> timetable(Edition edition) {
        return edition.timetable().order().stream()
                .map(moment -> new Line(
                        Phrase.word(moment),
                        WrittenMoment.in("day", edition.timetable().at(moment), edition.zone())))
                .toList();
    }

    /** @param with id of the open edition that it is compared with; empty for one of the same id, or the latest */
    @GetMapping("/comparison")
    ModelAndView comparison(@PathVariable String draft, @RequestParam(defaultValue = "") String with) {
        return page("preparation/comparison", draft, (page, looked) -> {
            List<Opening> opened = editions.openings();
            page.addObject("opened", opened);
            String wanted = with.isEmpty() ? looked.edition().id() : with;
            opened.stream()
                    .min(Comparator.comparing(opening -> !opening.edition().equals(wanted)))
                    .ifPresent(other -> {
                        page.addObject("with", other);
                        page.addObject(
                                "changes",
                                byPart(preparation.compared(looked.draft().text(), other.edition())));
                    });
        });
    }

    /** Keys that stand by themselves come together under none. */
    private static String heading(Change change) {
        return change.where().isEmpty() ? "" : change.part();
    }

    private static Map<String, List<Change>> byPart(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(ReviewPages::heading, LinkedHashMap::new, Collectors.toList()));
    }

    @GetMapping("/opening")
    ModelAndView tryDry(@PathVariable String draft) {
        return page("preparation/opening", draft, (page, looked) -> {
            List<Opening> opened = editions.openings();
            page.addObject("fixed", preparation.fixed(looked.edition(), opened).orElse(null));
            page.addObject("dry", dryRuns.of(looked.edition(), opened));
        });
    }

    /** A file with problems has no summary: it goes back to where it is written. */
    private ModelAndView page(String template, String id, BiConsumer<ModelAndView, Looked> more) {
        RulesDraft draft = drafts.find(id).orThrow();
        return preparation
                .check(draft.text())
                .value()
                .map(edition -> {
                    ModelAndView page = new ModelAndView(template);
                    page.addObject("draft", draft);
                    page.addObject("edition", edition);
                    more.accept(page, new Looked(draft, edition));
                    return page;
                })
                .orElseGet(() -> new ModelAndView("redirect:/office/editions/drafts/" + id));
    }

    @PostMapping("/opening")
    String open(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "false") boolean instead,
            RedirectAttributes next) {
        return preparation
                .open(actors.get(), draft, version, instead)
                .fold(
                        edition -> {
                            next.addFlashAttribute("done", Phrase.of("preparation.opening.opened", edition.name()));
                            return "redirect:/office/people";
                        },
                        refusal -> {
                            next.addFlashAttribute("refusal", refusal);
                            return refusal.kind() == Refusal.Kind.UNKNOWN
                                    ? "redirect:/office/editions"
                                    : "redirect:/office/editions/drafts/" + draft + "/opening";
                        });
    }
}
