package org.laurel.finale.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.finale.Finals;
import org.laurel.judging.Round;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.FreshLogin;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat reads the running orders and freezes the finals. */
@Controller
@RequestMapping("/office/finals")
class OfficeFinalPages {

    private final Finals finals;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final Now now;

    OfficeFinalPages(Finals finals, RunningEditions editions, CurrentActor actors, Now now) {
        this.finals = finals;
        this.editions = editions;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping
    String all(Model model) {
        Edition edition = editions.open();
        var states = finals.of(edition.id());
        model.addAttribute("edition", edition);
        model.addAttribute("finals", states);
        states.stream()
                .flatMap(state -> state.order().stream())
                .findFirst()
                .ifPresent(order -> model.addAttribute("seed", order.seed()));
        return "finale/office";
    }

    @FreshLogin
    @PostMapping("/{category}/freeze")
    String freeze(
            @PathVariable String category,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes redirect) {
        Edition edition = editions.open();
        Answer<Round> frozen = sure
                ? finals.freeze(actors.get(), edition.id(), category)
                : Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.finale.freeze"));
        frozen.fold(
                round -> redirect.addFlashAttribute("done", receipt(edition, category)),
                refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/office/finals";
    }

    private String receipt(Edition edition, String category) {
        String name = edition.category(category).map(it -> it.name()).orElse(category);
        return Phrase.of("finale.office.frozen", name, WrittenMoment.of(now.get(), edition.zone()));
    }
}
