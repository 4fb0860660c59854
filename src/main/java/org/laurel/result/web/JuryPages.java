package org.laurel.result.web;

import java.util.List;
import java.util.stream.IntStream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.ViewOnRecord;
import org.laurel.result.JuryFigures;
import org.laurel.result.JuryFigures.OfStage;
import org.laurel.result.Results;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * How a category's jury scored: for everybody after the release, without names; with names for the chair, the secretariat and
 * the auditor, who are told before it that nobody reads it yet.
 */
@Controller
class JuryPages {

    private final JuryFigures figures;
    private final Results results;
    private final RunningEditions editions;

    JuryPages(JuryFigures figures, Results results, RunningEditions editions) {
        this.figures = figures;
        this.results = results;
        this.editions = editions;
    }

    @GetMapping("/results/{category}/jury")
    String forEverybody(@PathVariable String category, Model model) {
        Edition edition = editions.openRules();
        Category shown = find(edition, category);
        if (!results.released(edition.id())) {
            return "redirect:/results/" + shown.code();
        }
        return page(edition, shown, false, model);
    }

    @ViewOnRecord("jury")
    @GetMapping("/ceremony/juries")
    String first(Model model) {
        Edition edition = editions.openRules();
        return page(edition, edition.categories().get(0), true, model);
    }

    @ViewOnRecord("jury")
    @GetMapping("/ceremony/juries/{category}")
    String named(@PathVariable String category, Model model) {
        Edition edition = editions.openRules();
        return page(edition, find(edition, category), true, model);
    }

    private String page(Edition edition, Category category, boolean named, Model model) {
        List<OfStage> stages = figures.of(edition.id(), category.code());
        model.addAttribute("edition", edition);
        model.addAttribute("category", category);
        model.addAttribute("named", named);
        model.addAttribute(
                "stages",
                IntStream.range(0, stages.size())
                        .mapToObj(at -> JuryPlots.of(stages.get(at), at + 1, named))
                        .toList());
        model.addAttribute("released", !stages.isEmpty() || results.released(edition.id()));
        return "result/jury";
    }

    private static Category find(Edition edition, String category) {
        return edition.category(category)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.category-unknown"))));
    }
}
