package org.laurel.result.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.FreshLogin;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.result.Release;
import org.laurel.result.Releasing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where results are released: one proposes, others confirm. Nobody reads a result here. */
@Controller
@RequestMapping("/ceremony")
class CeremonyPages {

    private final Releasing releasing;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final Now now;

    CeremonyPages(Releasing releasing, RunningEditions editions, CurrentActor actors, Now now) {
        this.releasing = releasing;
        this.editions = editions;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping
    String ceremony(Model model) {
        Edition edition = editions.open();
        Release release = releasing.release(edition.id());
        model.addAttribute("edition", edition);
        model.addAttribute("release", release);
        model.addAttribute("mine", release.isBy(actors.get().login()));
        model.addAttribute("from", WrittenMoment.of(release.from(), edition.zone()));
        model.addAttribute("left", WrittenMoment.left(now.get(), release.from()));
        return "result/ceremony";
    }

    @FreshLogin
    @PostMapping("/propose")
    String propose(
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "") String passphrase,
            RedirectAttributes redirect) {
        Edition edition = editions.open();
        return tell(
                redirect,
                edition,
                sure(sure).then(yes -> releasing.proposeRelease(actors.get(), edition.id(), passphrase)));
    }

    @FreshLogin
    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "") String passphrase,
            RedirectAttributes redirect) {
        Edition edition = editions.open();
        return tell(
                redirect,
                edition,
                sure(sure).then(yes -> releasing.confirmRelease(actors.get(), edition.id(), passphrase)));
    }

    @PostMapping("/withdraw")
    String withdraw(RedirectAttributes redirect) {
        Edition edition = editions.open();
        return tell(redirect, edition, releasing.withdrawProposal(actors.get(), edition.id()));
    }

    private static Answer<Boolean> sure(boolean sure) {
        return sure ? Answer.of(true) : Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.result.sure"));
    }

    private String tell(RedirectAttributes redirect, Edition edition, Answer<Release> answer) {
        return answer.fold(
                release -> {
                    redirect.addFlashAttribute("done", receipt(edition, release));
                    return "redirect:/ceremony";
                },
                refusal -> {
                    redirect.addFlashAttribute("refusal", refusal);
                    return "redirect:/ceremony";
                });
    }

    private String receipt(Edition edition, Release release) {
        String at = WrittenMoment.of(now.get(), edition.zone());
        if (!release.isProposed()) {
            return Phrase.of("result.ceremony.withdrawn", at);
        }
        return release.isConfirmed()
                ? Phrase.of("result.ceremony.you-confirmed", at)
                : Phrase.of("result.ceremony.you-stand", at, release.voices().size(), release.needed());
    }
}
