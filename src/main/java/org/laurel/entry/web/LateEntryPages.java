package org.laurel.entry.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.LateEntries;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody proposes to give an entry back to its entrant after submission closed. */
@Controller
@RequestMapping("/proposals/late-entry")
class LateEntryPages {

    private final LateEntries late;
    private final RunningEditions editions;
    private final CurrentActor actors;

    LateEntryPages(LateEntries late, RunningEditions editions, CurrentActor actors) {
        this.late = late;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String form(Model model) {
        Edition edition = editions.openRules();
        model.addAttribute("edition", edition);
        model.addAttribute("entries", late.possible(edition.id()));
        return "proposal/late-entry";
    }

    @PostMapping
    String propose(
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return WrittenMoment.read(until, editions.openRules().zone())
                .then(moment -> late.propose(actors.get(), entry, moment, reason))
                .fold(
                        proposal -> {
                            redirect.addFlashAttribute("done", Phrase.of("proposal.done.proposed"));
                            return "redirect:/proposals";
                        },
                        refusal -> {
                            redirect.addFlashAttribute("refusal", refusal);
                            return "redirect:/proposals/late-entry";
                        });
    }
}
