package org.laurel.privacy.web;

import java.util.List;
import java.util.Map;
import org.laurel.entry.Consents;
import org.laurel.platform.Actor;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.privacy.OwnData;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Where everybody sees what is kept about them, takes consents back, takes a copy and asks to be forgotten. */
@Controller
@RequestMapping("/me")
class OwnDataPages {

    private final OwnData data;
    private final Consents consents;
    private final CurrentActor actors;

    OwnDataPages(OwnData data, Consents consents, CurrentActor actors) {
        this.data = data;
        this.consents = consents;
        this.actors = actors;
    }

    @GetMapping
    String mine(Model model) {
        Actor actor = actors.get();
        model.addAttribute("kept", data.of(actor));
        model.addAttribute("consents", consents.of(actor));
        model.addAttribute("needed", data.stillNeeded(actor));
        return "privacy/me";
    }

    @GetMapping("/data")
    ResponseEntity<Map<String, List<Map<String, Object>>>> copy() {
        ContentDisposition asFile =
                ContentDisposition.attachment().filename("my-data.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(data.of(actors.get()));
    }

    @PostMapping("/consents/{entry}/{declaration}")
    String consent(
            @PathVariable String entry,
            @PathVariable String declaration,
            @RequestParam(defaultValue = "false") boolean given,
            RedirectAttributes redirect) {
        Consents.Consent now = (given
                        ? consents.give(actors.get(), entry, declaration)
                        : consents.withdraw(actors.get(), entry, declaration))
                .orThrow();
        redirect.addFlashAttribute(
                "done", Phrase.of(now.given() ? "privacy.me.consent-noted" : "privacy.me.consent-back"));
        return "redirect:/me";
    }

    @PostMapping("/erasure")
    ModelAndView erase(@RequestParam(defaultValue = "false") boolean sure) {
        return sure
                ? data.erase(actors.get())
                        .fold(said -> new ModelAndView("privacy/erased", Map.of("said", said)), this::refused)
                : refused(Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.privacy.sure")));
    }

    private ModelAndView refused(Refusal refusal) {
        Actor actor = actors.get();
        ModelAndView page = new ModelAndView("privacy/me", HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        page.addObject("kept", data.of(actor));
        page.addObject("consents", consents.of(actor));
        page.addObject("needed", data.stillNeeded(actor));
        return page;
    }
}
