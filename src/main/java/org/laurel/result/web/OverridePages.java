package org.laurel.result.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Round;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.result.Overrides;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody proposes that an entry gets another place than the count gives it. */
@Controller
@RequestMapping("/proposals/override")
class OverridePages {

    private final Overrides overrides;
    private final RunningEditions editions;
    private final CurrentActor actors;

    OverridePages(Overrides overrides, RunningEditions editions, CurrentActor actors) {
        this.overrides = overrides;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String form(Model model) {
        Edition edition = editions.openRules();
        Map<String, List<Round.Candidate>> sealed = new LinkedHashMap<>();
        edition.categories().forEach(category -> {
            List<Round.Candidate> candidates = overrides.possible(edition.id(), category.code());
            if (!candidates.isEmpty()) {
                sealed.put(category.code(), candidates);
            }
        });
        model.addAttribute("edition", edition);
        model.addAttribute("sealed", sealed);
        return "proposal/override";
    }

    /** @param place a number; 0 for no place */
    @PostMapping
    String propose(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "-1") String place,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        int wanted = place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : -1;
        return overrides
                .propose(actors.get(), editions.open().id(), category, entry, wanted, reason)
                .fold(
                        proposal -> {
                            redirect.addFlashAttribute("done", Phrase.of("proposal.done.override"));
                            return "redirect:/proposals";
                        },
                        refusal -> {
                            redirect.addFlashAttribute("refusal", refusal);
                            return "redirect:/proposals/override";
                        });
    }
}
