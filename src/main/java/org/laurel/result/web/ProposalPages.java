package org.laurel.result.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.FreshLogin;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What nobody does alone: everything that was proposed, and where a second person confirms it. */
@Controller
@RequestMapping("/proposals")
class ProposalPages {

    private static final int SHOWN = 100;

    private final Proposals proposals;
    private final RunningEditions editions;
    private final CurrentActor actors;

    ProposalPages(Proposals proposals, RunningEditions editions, CurrentActor actors) {
        this.proposals = proposals;
        this.editions = editions;
        this.actors = actors;
    }

    /** One of them as a page shows it. */
    record Shown(
            Proposal proposal,
            String told,
            boolean takesPassphrase,
            boolean mayConfirm,
            boolean mayWithdraw,
            List<Spoken> voices,
            String expires) {}

    /** Somebody who stands for it, and since when. */
    record Spoken(String person, String at) {}

    @GetMapping
    String all(Model model) {
        model.addAttribute("edition", editions.openRules());
        model.addAttribute(
                "proposals", proposals.latest(SHOWN).stream().map(this::shown).toList());
        return "proposal/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Proposal proposal = find(id);
        editions.about(proposal.edition());
        model.addAttribute("shown", shown(proposal));
        return "proposal/one";
    }

    private Proposal find(String id) {
        return proposals
                .find(id)
                .orElseThrow(() ->
                        new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.proposal.unknown"))));
    }

    private Shown shown(Proposal proposal) {
        Actor me = actors.get();
        JointAct act = proposals.act(proposal.kind());
        ZoneId zone = editions.rules(proposal.edition()).zone();
        boolean mine = proposal.isBy(me.login());
        boolean may = proposal.isOpen() && act.isFor(me);
        return new Shown(
                proposal,
                act.told(proposal),
                act.takesPassphrase(),
                may && !mine,
                may,
                proposal.voices().stream()
                        .map(voice -> new Spoken(voice.person(), WrittenMoment.of(voice.at(), zone)))
                        .toList(),
                WrittenMoment.of(proposal.expiresAt(), zone));
    }

    /** Shows what is under the holders' keys to one of them; it is in this answer and is kept nowhere. */
    @PostMapping("/{id}/reading")
    String read(@PathVariable String id, @RequestParam(defaultValue = "") String passphrase, Model model) {
        Proposal proposal = find(id);
        JointAct act = proposals.act(proposal.kind());
        Answer<String> read = act.isFor(actors.get()) && proposal.isOpen()
                ? act.read(actors.get(), proposal, passphrase)
                : Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.proposal.only-confirmers-read"));
        read.fold(
                content -> Optional.of(model.addAttribute("opened", content)),
                refusal -> Optional.of(model.addAttribute("refusal", refusal)));
        return one(id, model);
    }

    @FreshLogin
    @PostMapping("/{id}/confirmation")
    String confirm(
            @PathVariable String id, @RequestParam(defaultValue = "") String passphrase, RedirectAttributes redirect) {
        return tell(redirect, proposals.confirm(actors.get(), id, passphrase), Phrase.of("proposal.done.confirmed"));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable String id, RedirectAttributes redirect) {
        return tell(redirect, proposals.withdraw(actors.get(), id), Phrase.of("proposal.done.withdrawn"));
    }

    private static String tell(RedirectAttributes redirect, Answer<Proposal> answer, String done) {
        answer.fold(
                proposal -> redirect.addFlashAttribute("done", done),
                refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/proposals";
    }
}
