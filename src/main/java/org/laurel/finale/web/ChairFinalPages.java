package org.laurel.finale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.finale.CategoryFinal;
import org.laurel.finale.Finals;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.FreshLogin;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.Role;
import org.laurel.platform.WrittenMoment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the chair follows the finals, settles what the rules leave equal and signs off. */
@Controller
@RequestMapping("/chair/finals")
class ChairFinalPages {

    private final Finals finals;
    private final RunningEditions editions;
    private final CurrentActor actors;

    ChairFinalPages(Finals finals, RunningEditions editions, CurrentActor actors) {
        this.finals = finals;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String all(Model model) {
        Edition edition = edition();
        model.addAttribute("edition", edition);
        model.addAttribute("finals", finals.of(edition.id()));
        return "finale/finals";
    }

    @GetMapping("/{category}")
    ModelAndView one(@PathVariable String category) {
        return page(category);
    }

    /** Each of the equal entries has a field with its place among them. */
    @PostMapping("/{category}/tie")
    ModelAndView breakTie(
            @PathVariable String category, @RequestParam Map<String, String> form, RedirectAttributes redirect) {
        String reason = form.getOrDefault("reason", "");
        Answer<Boolean> settled = bestFirst(form)
                .then(order -> finals.breakTie(actors.get(), edition().id(), category, order, reason));
        return settled.fold(
                last -> back(redirect, category, Phrase.of("finale.chair.tie-settled")),
                refusal -> again(category, refusal, form));
    }

    private static Answer<List<String>> bestFirst(Map<String, String> form) {
        TreeMap<String, String> byPlace = new TreeMap<>();
        List<String> entries = new ArrayList<>();
        form.forEach((field, place) -> {
            if (field.startsWith("place-")) {
                entries.add(field);
                byPlace.put(place, field.substring("place-".length()));
            }
        });
        return byPlace.size() == entries.size() && !byPlace.containsKey("")
                ? Answer.of(List.copyOf(byPlace.values()))
                : Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.finale.places"));
    }

    @PostMapping("/{category}/no-award")
    ModelAndView giveNoAward(
            @PathVariable String category, @RequestParam Map<String, String> form, RedirectAttributes redirect) {
        return finals.giveNoAward(actors.get(), edition().id(), category, form.getOrDefault("no-award-reason", ""))
                .fold(
                        decided -> back(redirect, category, Phrase.of("finale.chair.nothing-decided")),
                        refusal -> again(category, refusal, form));
    }

    @FreshLogin
    @PostMapping("/{category}/sign-off")
    ModelAndView signOff(
            @PathVariable String category,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes redirect) {
        if (!sure) {
            return again(category, Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.finale.stand")), Map.of());
        }
        return finals.signOff(actors.get(), edition().id(), category)
                .fold(
                        signed -> back(
                                redirect,
                                category,
                                Phrase.of(
                                        "finale.chair.you-signed",
                                        WrittenMoment.of(signed.at(), edition().zone()))),
                        refusal -> again(category, refusal, Map.of()));
    }

    private static ModelAndView back(RedirectAttributes redirect, String category, String done) {
        redirect.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/chair/finals/" + category);
    }

    private ModelAndView again(String category, Refusal refusal, Map<String, String> typed) {
        ModelAndView page = page(category);
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        page.addObject("typed", typed);
        return page;
    }

    private ModelAndView page(String category) {
        Edition edition = edition();
        CategoryFinal state = finals.of(edition.id()).stream()
                .filter(one -> one.category().code().equals(category))
                .findFirst()
                .orElseThrow(ChairFinalPages::none);
        ModelAndView page = new ModelAndView("finale/chair");
        page.addObject("edition", edition);
        page.addObject("state", state);
        page.addObject("typed", Map.of());
        page.addObject("mayDecide", actors.get().is(Role.CHAIR));
        page.addObject("awardable", finals.awardable(edition.id(), category));
        page.addObject("noAward", finals.whyNoAward(edition.id(), category).orElse(""));
        page.addObject(
                "closes", WrittenMoment.of(edition.timetable().at(state.stage().closes()), edition.zone()));
        page.addObject(
                "signedOn",
                state.signOff()
                        .map(it -> WrittenMoment.of(it.at(), edition.zone()))
                        .orElse(""));
        return page;
    }

    private Edition edition() {
        return editions.current().orElseThrow(ChairFinalPages::none);
    }

    private static RefusedException none() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.finale.unknown")));
    }
}
