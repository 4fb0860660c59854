package org.laurel.entry.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.entry.Attachment;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents of the own entries. Attaching and removing saves what is typed, too: they are buttons of the same form. */
@Controller
@RequestMapping("/entries/{id}/documents")
class DocumentPages {

    private final Entries entries;
    private final Dossiers dossiers;
    private final EntryViews views;
    private final CurrentActor actors;

    DocumentPages(Entries entries, Dossiers dossiers, EntryViews views, CurrentActor actors) {
        this.entries = entries;
        this.dossiers = dossiers;
        this.views = views;
        this.actors = actors;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        Actor actor = actors.get();
        TypedForm form = TypedForm.of(sent);
        return entries.saveDraft(actor, id, form.version(), form.answers())
                .then(saved -> attach(actor, id, file))
                .fold(
                        attached -> done(redirect, id, Phrase.of("entry.entry.attached", attached.name())),
                        refusal -> again(id, form, refusal));
    }

    private Answer<Attachment> attach(Actor actor, String id, @Nullable MultipartFile file) {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty() && file.isEmpty()) {
            String sentence = Phrase.of("no.entry.file.none");
            return Answer.refuse(Refusal.invalid(sentence, List.of(new Refusal.Fault("documents", sentence))));
        }
        try {
            return entries.attach(actor, id, name, file.getBytes());
        } catch (IOException broken) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.entry.file.broken"));
        }
    }

    @PostMapping("/{document}/removal")
    ModelAndView remove(
            @PathVariable String id,
            @PathVariable String document,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        Actor actor = actors.get();
        TypedForm form = TypedForm.of(sent);
        return entries.saveDraft(actor, id, form.version(), form.answers())
                .then(saved -> entries.removeDocument(actor, id, document))
                .fold(
                        removed -> done(redirect, id, Phrase.of("entry.entry.removed")),
                        refusal -> again(id, form, refusal));
    }

    @ViewOnRecord("document")
    @GetMapping("/{document}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String document) {
        Dossier dossier = dossiers.own(actors.get(), id).orThrow();
        return Download.of(find(dossier, document), dossiers);
    }

    static Attachment find(Dossier dossier, String document) {
        Optional<Attachment> found = dossier.attachments().stream()
                .filter(attachment -> attachment.id().equals(document))
                .findFirst();
        return found.orElseThrow(
                () -> new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.entry.file.unknown"))));
    }

    private static ModelAndView done(RedirectAttributes redirect, String id, String sentence) {
        redirect.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/entries/" + id + "#documents");
    }

    private ModelAndView again(String id, TypedForm form, Refusal refusal) {
        ModelAndView page = new ModelAndView("entry/entry", HttpStatus.valueOf(refusal.status()));
        Dossier dossier = dossiers.own(actors.get(), id).orThrow();
        page.addObject("refusal", refusal);
        page.addObject("entry", views.entrant(actors.get(), dossier, form.answers(), refusal.faults()));
        return page;
    }
}
