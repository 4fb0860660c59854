package org.laurel.result.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.Role;
import org.laurel.seal.KeyCeremony;
import org.laurel.seal.KeyCeremony.Held;
import org.laurel.seal.Seal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The key ceremony: each holder makes a key in a session of their own, shows that it works, and helps to replace a lost one. */
@Controller
@RequestMapping("/seal")
class KeyPages {

    private static final List<Role> HOLDERS = List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR);

    private final KeyCeremony keys;
    private final Seal seal;
    private final RunningEditions editions;
    private final CurrentActor actors;

    KeyPages(KeyCeremony keys, Seal seal, RunningEditions editions, CurrentActor actors) {
        this.keys = keys;
        this.seal = seal;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String ceremony(Model model) {
        Edition edition = editions.open();
        List<Held> held = keys.held(edition.id());
        String me = actors.get().login();
        model.addAttribute("edition", edition);
        model.addAttribute("held", held);
        model.addAttribute("needed", seal.needed());
        model.addAttribute("missing", seal.whyNot(edition.id()).isPresent());
        model.addAttribute("closed", seal.anyClosed(edition.id()));
        model.addAttribute(
                "mine",
                held.stream().filter(one -> one.login().equals(me)).findFirst().orElse(null));
        model.addAttribute(
                "successor",
                held.stream().filter(Held::waitsToReplace).findFirst().orElse(null));
        return "result/keys";
    }

    @PostMapping("/key")
    String make(
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes redirect) {
        Actor me = actors.get();
        return tell(
                redirect,
                same(passphrase, again).then(yes -> keys.make(editions.open().id(), word(me), me.login(), passphrase)),
                Phrase.of("result.keys.key-made"));
    }

    @PostMapping("/proof")
    String prove(@RequestParam(defaultValue = "") String passphrase, RedirectAttributes redirect) {
        return tell(
                redirect,
                keys.prove(editions.open().id(), actors.get().login(), passphrase),
                Phrase.of("result.keys.key-proved"));
    }

    /** Somebody without a key is to take a lost holder's place. */
    @PostMapping("/successor")
    String succeed(
            @RequestParam(defaultValue = "") String lost,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes redirect) {
        Actor me = actors.get();
        return tell(
                redirect,
                same(passphrase, again)
                        .then(yes -> keys.choose(editions.open().id(), lost, me.login(), me.login(), passphrase)),
                Phrase.of("result.keys.successor-made"));
    }

    @PostMapping("/agreement")
    String agree(@RequestParam(defaultValue = "") String passphrase, RedirectAttributes redirect) {
        Answer<Boolean> agreed = keys.agree(editions.open().id(), actors.get().login(), passphrase);
        boolean done = agreed.fold(yes -> yes, no -> false);
        return tell(redirect, agreed, done ? Phrase.of("result.keys.replaced") : Phrase.of("result.keys.agreed"));
    }

    /** The holder's own key, locked: without the passphrase it opens nothing. */
    @GetMapping("/key")
    ResponseEntity<byte[]> key() {
        String locked =
                keys.lockedKey(editions.open().id(), actors.get().login()).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("laurel-key.json")
                                .build()
                                .toString())
                .body(locked.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer<Boolean> same(String passphrase, String again) {
        return passphrase.equals(again)
                ? Answer.of(true)
                : Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.result.passphrases-differ"));
    }

    /** What the log calls the holder: the office. */
    private static String word(Actor me) {
        return HOLDERS.stream()
                .filter(me::is)
                .findFirst()
                .map(Role::word)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.NOT_YOURS, Phrase.of("no.result.keys-not-yours"))));
    }

    private static String tell(RedirectAttributes redirect, Answer<?> answer, String done) {
        answer.fold(
                given -> redirect.addFlashAttribute("done", done),
                refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/seal";
    }
}
