package org.laurel.nomination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.nomination.Nominations;
import org.laurel.nomination.Shortlist;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.WrittenMoment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator puts the own state's entries in order and hands the nominations in. */
@Controller
@RequestMapping("/desk/shortlist")
class ShortlistPages {

    private final Nominations nominations;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final Now now;

    ShortlistPages(Nominations nominations, RunningEditions editions, CurrentActor actors, Now now) {
        this.nominations = nominations;
        this.editions = editions;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping
    ModelAndView list() {
        Shortlist list = own();
        return page(list, TypedList.of(list), null);
    }

    /** A moved entry is only moved on the page; what is typed anywhere on it stays typed. */
    @PostMapping(params = "move")
    ModelAndView move(@RequestParam String move, @RequestParam MultiValueMap<String, String> form) {
        Shortlist list = own();
        ModelAndView page = page(list, TypedList.of(form).moved(move, list), null);
        page.addObject("moved", move.substring(move.indexOf(':') + 1));
        return page;
    }

    @PostMapping(params = "save")
    ModelAndView save(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        TypedList typed = TypedList.of(form);
        return keep(typed)
                .map(refusal -> page(own(), typed, refusal))
                .orElseGet(() -> back(redirect, Phrase.of("nomination.shortlist.order-kept")));
    }

    @PostMapping(params = "hand-in")
    ModelAndView handIn(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes redirect) {
        TypedList typed = TypedList.of(form);
        Optional<Refusal> refusal = keep(typed);
        if (refusal.isPresent()) {
            return page(own(), typed, refusal.get());
        }
        if (!sure) {
            return page(own(), typed, notSure());
        }
        Actor coordinator = actors.get();
        return nominations
                .nominate(coordinator, edition().id())
                .fold(list -> back(redirect, receipt(list)), no -> page(own(), typed, no));
    }

    private static Refusal notSure() {
        String sentence = Phrase.of("no.nomination.sure");
        return Refusal.invalid(Phrase.of("no.nomination.not-handed-in"), List.of(new Refusal.Fault("sure", sentence)));
    }

    private String receipt(Shortlist list) {
        return Phrase.of(
                "nomination.shortlist.was-handed-in",
                WrittenMoment.of(now.get(), edition().zone()),
                list.nominated(),
                list.quota().perState());
    }

    /** Keeps what differs from what is kept; everything that is wrong with it, if something is. */
    private Optional<Refusal> keep(TypedList typed) {
        Shortlist list = own();
        TypedList kept = TypedList.of(list);
        List<Refusal> refusals = new ArrayList<>();
        for (Shortlist.Line line : list.lines()) {
            if (!typed.in(line).equals(kept.in(line)) || reasonsDiffer(line, typed, kept)) {
                Answer<Shortlist> ranked = nominations.rank(
                        actors.get(), list.edition(), line.category().code(), typed.in(line), typed.reasons());
                ranked.fold(given -> true, refusals::add);
            }
        }
        return refusals.stream().reduce(ShortlistPages::both);
    }

    private static boolean reasonsDiffer(Shortlist.Line line, TypedList typed, TypedList kept) {
        return line.passing(typed.in(line)).stream()
                .anyMatch(entry -> !typed.reason(entry).strip().equals(kept.reason(entry)));
    }

    private static Refusal both(Refusal one, Refusal other) {
        List<Refusal.Fault> faults = new ArrayList<>(one.faults());
        faults.addAll(other.faults());
        return new Refusal(
                one.kind(), one.faults().isEmpty() ? one.sentence() : Phrase.of("no.nomination.not-kept"), faults);
    }

    private static ModelAndView back(RedirectAttributes redirect, String done) {
        redirect.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/desk/shortlist");
    }

    private ModelAndView page(Shortlist list, TypedList typed, @Nullable Refusal refusal) {
        Edition edition = edition();
        ModelAndView page = new ModelAndView("nomination/shortlist");
        if (refusal != null) {
            page.setStatus(HttpStatus.valueOf(refusal.status()));
            page.addObject("refusal", refusal);
        }
        page.addObject("edition", edition);
        page.addObject(
                "state", edition.state(list.state()).map(MemberState::name).orElse(list.state()));
        page.addObject("list", list);
        page.addObject("view", ShortlistView.of(list, typed, Optional.ofNullable(refusal)));
        page.addObject("closes", WrittenMoment.of(list.closes(), edition.zone()));
        page.addObject("left", WrittenMoment.left(now.get(), list.closes()));
        page.addObject("open", list.handedIn().isEmpty() && now.get().isBefore(list.closes()) && !list.panelAtWork());
        list.handedIn()
                .ifPresent(handedIn -> page.addObject("handedInOn", WrittenMoment.of(handedIn.at(), edition.zone())));
        return page;
    }

    private Shortlist own() {
        String state = actors.get().memberState().orElseThrow(ShortlistPages::none);
        return nominations.shortlist(edition().id(), state);
    }

    private Edition edition() {
        return editions.current()
                .filter(edition -> !edition.stages(Stage.Kind.NATIONAL).isEmpty())
                .orElseThrow(ShortlistPages::none);
    }

    private static RefusedException none() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.nomination.none")));
    }
}
