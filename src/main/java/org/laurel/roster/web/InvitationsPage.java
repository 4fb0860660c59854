package org.laurel.roster.web;

import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.roster.Invitations;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat sees who has an account, and gives a code to whoever has not found the way in. */
@Controller
@Profile("keycloak")
@RequestMapping("/office/invitations")
class InvitationsPage {

    private final Roster roster;
    private final Invitations invitations;
    private final CurrentActor actors;

    InvitationsPage(Roster roster, Invitations invitations, CurrentActor actors) {
        this.roster = roster;
        this.invitations = invitations;
        this.actors = actors;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("people", roster.all());
        page.addAttribute("linked", invitations.linkedPeople());
        return "roster/invitations";
    }

    @PostMapping("/{person}")
    String invite(@PathVariable String person, RedirectAttributes next) {
        String name = roster.all().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .map(Person::name)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.roster.person-unknown"))));
        String code = invitations.invite(person, actors.get().login());
        next.addFlashAttribute("done", Phrase.of("roster.invitations.the-code", name, code));
        return "redirect:/office/invitations";
    }
}
