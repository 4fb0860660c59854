package org.laurel.entry.web;

import java.util.Map;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Newcomers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entrant's pages: the own entries, a new one, and the form until it is submitted. */
@Controller
@RequestMapping("/entries")
class EntryPages {

    private final Entries entries;
    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final EntryViews views;
    private final CurrentActor actors;
    private final Newcomers newcomers;
    private final Now now;

    EntryPages(
            Entries entries,
            Dossiers dossiers,
            RunningEditions editions,
            EntryViews views,
            CurrentActor actors,
            Newcomers newcomers,
            Now now) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.editions = editions;
        this.views = views;
        this.actors = actors;
        this.newcomers = newcomers;
        this.now = now;
    }

    @GetMapping
    String mine(Model model) {
        editions.current().ifPresent(edition -> {
            call(model, edition);
            model.addAttribute("rows", ListedEntry.of(edition, entries.own(actors.get(), edition.id())));
        });
        return "entry/list";
    }

    @GetMapping("/new")
    String choose(Model model) {
        editions.current().ifPresent(edition -> call(model, edition));
        return "entry/new";
    }

    private void call(Model model, Edition edition) {
        Actor actor = actors.get();
        model.addAttribute("call", CallView.of(edition, newcomers.state(actor), now.get()));
        if (newcomers.entrant(actor).isEmpty()) {
            model.addAttribute("states", edition.states());
        }
    }

    @PostMapping
    ModelAndView register(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        Edition edition = editions.current().orElseThrow();
        Actor actor = actors.get();
        return newcomers
                .introduce(actor, edition, state)
                .then(known -> entries.register(actor, edition.id(), category))
                .fold(
                        begun -> new ModelAndView("redirect:/entries/" + begun.id()),
                        refusal -> chooseAgain(model, edition, refusal));
    }

    private ModelAndView chooseAgain(Model model, Edition edition, Refusal refusal) {
        call(model, edition);
        model.addAttribute("refusal", refusal);
        return new ModelAndView("entry/new", model.asMap(), HttpStatus.valueOf(refusal.status()));
    }

    @GetMapping("/{id}")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("entry", views.entrant(actors.get(), open(id)));
        return "entry/entry";
    }

    @PostMapping("/{id}/draft")
    ModelAndView save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        TypedForm form = TypedForm.of(sent);
        return entries.saveDraft(actors.get(), id, form.version(), form.answers())
                .fold(
                        saved -> done(redirect, id, Phrase.of("entry.entry.draft-saved")),
                        refusal -> again(id, form.answers(), refusal));
    }

    @PostMapping("/{id}/submission")
    ModelAndView submit(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        TypedForm form = TypedForm.of(sent);
        Actor actor = actors.get();
        Answer<Entry> answer =
                entries.saveDraft(actor, id, form.version(), form.answers()).then(saved -> entries.submit(actor, id));
        return answer.fold(
                submitted -> done(redirect, id, receipt(submitted)), refusal -> again(id, form.answers(), refusal));
    }

    private String receipt(Entry submitted) {
        EntryView view = views.entrant(actors.get(), open(submitted.id()));
        return Phrase.of(
                "entry.entry.was-submitted",
                view.code(),
                view.state(),
                view.story().get(view.story().size() - 1).words());
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable String id, RedirectAttributes redirect) {
        return entries.withdraw(actors.get(), id)
                .fold(
                        withdrawn -> done(redirect, id, Phrase.of("entry.entry.was-withdrawn")),
                        refusal -> again(id, Map.of(), refusal));
    }

    private static ModelAndView done(RedirectAttributes redirect, String id, String sentence) {
        redirect.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/entries/" + id);
    }

    private ModelAndView again(String id, Map<String, String> typed, Refusal refusal) {
        ModelAndView page = new ModelAndView("entry/entry", HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        page.addObject("entry", views.entrant(actors.get(), open(id), typed, refusal.faults()));
        return page;
    }

    private Dossier open(String id) {
        return dossiers.own(actors.get(), id).orThrow();
    }
}
