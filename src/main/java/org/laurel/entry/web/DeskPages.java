package org.laurel.entry.web;

import java.util.List;
import java.util.Objects;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.EntriesOverTime;
import org.laurel.entry.Entry;
import org.laurel.entry.EntryFigures;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator's desk: the entries of the own state, and the decision on each. */
@Controller
@RequestMapping("/desk")
class DeskPages {

    private final Entries entries;
    private final Dossiers dossiers;
    private final EntryFigures figures;
    private final RunningEditions editions;
    private final EntryViews views;
    private final CurrentActor actors;
    private final Now now;

    DeskPages(
            Entries entries,
            Dossiers dossiers,
            EntryFigures figures,
            RunningEditions editions,
            EntryViews views,
            CurrentActor actors,
            Now now) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.figures = figures;
        this.editions = editions;
        this.views = views;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping
    String desk(Model model) {
        Actor actor = actors.get();
        editions.current()
                .ifPresent(edition -> actor.memberState()
                        .flatMap(edition::state)
                        .ifPresent(state -> {
                            List<Entry> theirs = entries.ofState(edition.id(), state.code());
                            model.addAttribute("desk", DeskView.of(edition, state, theirs, now.get()));
                            List<EntryFigures.Arrival> arrivals = figures.arrivals(edition.id(), state.code());
                            model.addAttribute("overTime", EntriesOverTime.of(edition, arrivals));
                        }));
        return "entry/desk";
    }

    @GetMapping("/entries/{id}")
    String entry(@PathVariable String id, Model model) {
        model.addAttribute("entry", views.coordinator(actors.get(), open(id)));
        return "entry/review";
    }

    @ViewOnRecord("document")
    @GetMapping("/entries/{id}/documents/{document}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String document) {
        return Download.of(DocumentPages.find(open(id), document), dossiers);
    }

    @PostMapping("/entries/{id}/acceptance")
    ModelAndView accept(@PathVariable String id, RedirectAttributes redirect) {
        return told(entries.accept(actors.get(), id), "entry.review.was-accepted", "", redirect, id);
    }

    @PostMapping("/entries/{id}/comment")
    ModelAndView reopen(
            @PathVariable String id, @RequestParam(defaultValue = "") String comment, RedirectAttributes redirect) {
        Answer<Entry> answer = entries.reopen(actors.get(), id, comment);
        return told(answer, "entry.review.was-reopened", comment, redirect, id);
    }

    @PostMapping("/entries/{id}/refusal")
    ModelAndView decline(
            @PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        Answer<Entry> answer = entries.decline(actors.get(), id, reason);
        return told(answer, "entry.review.was-declined", reason, redirect, id);
    }

    private ModelAndView told(Answer<Entry> answer, String done, String typed, RedirectAttributes redirect, String id) {
        return answer.fold(
                decided -> {
                    editions.about(decided.edition());
                    redirect.addFlashAttribute("done", Phrase.of(done, Objects.requireNonNullElse(decided.code(), "")));
                    return new ModelAndView("redirect:/desk");
                },
                refusal -> again(id, typed, refusal));
    }

    /** The same page with the words that were typed. */
    private ModelAndView again(String id, String typed, Refusal refusal) {
        ModelAndView page = new ModelAndView("entry/review", HttpStatus.valueOf(refusal.status()));
        page.addObject("entry", views.coordinator(actors.get(), open(id)));
        page.addObject("refusal", refusal);
        page.addObject("typed", typed);
        return page;
    }

    private Dossier open(String id) {
        return dossiers.onDesk(actors.get(), id).orThrow();
    }
}
