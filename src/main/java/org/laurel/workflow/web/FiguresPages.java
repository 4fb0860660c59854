package org.laurel.workflow.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.EntriesOverTime;
import org.laurel.entry.EntryFigures;
import org.laurel.finale.Finalists;
import org.laurel.result.Results;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The edition in pictures: how entries came in, and how many of them came how far. */
@Controller
class FiguresPages {

    private final RunningEditions editions;
    private final RulesWords words;
    private final EntryFigures entries;
    private final Finalists finalists;
    private final Results results;

    FiguresPages(
            RunningEditions editions, RulesWords words, EntryFigures entries, Finalists finalists, Results results) {
        this.editions = editions;
        this.words = words;
        this.entries = entries;
        this.finalists = finalists;
        this.results = results;
    }

    @GetMapping("/office/monitor/figures")
    String figures(Model model) {
        Edition edition = editions.open();
        Funnel funnel = new Funnel(
                edition,
                words.reader(edition),
                entries.reached(edition.id()),
                finalists.counts(edition.id()),
                results.medals(edition.id()));
        model.addAttribute("edition", edition);
        model.addAttribute("funnel", funnel.bars());
        model.addAttribute("byState", funnel.byState());
        model.addAttribute("overTime", EntriesOverTime.of(edition, entries.arrivals(edition.id())));
        return "workflow/monitor-figures";
    }
}
