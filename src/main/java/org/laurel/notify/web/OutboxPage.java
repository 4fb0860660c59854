package org.laurel.notify.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.notify.Outbox;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mails that were written and what became of them, for the secretariat. */
@Controller
class OutboxPage {

    private static final int LATEST = 200;

    private final Outbox outbox;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final boolean served;

    OutboxPage(
            Outbox outbox,
            RunningEditions editions,
            CurrentActor actors,
            @Value("${spring.mail.host:}") String mailServer) {
        this.outbox = outbox;
        this.editions = editions;
        this.actors = actors;
        this.served = !mailServer.isEmpty();
    }

    @GetMapping("/office/outbox")
    String outbox(Model model) {
        ZoneId zone = editions.current().map(Edition::zone).orElse(ZoneOffset.UTC);
        model.addAttribute("zone", zone);
        model.addAttribute("mails", outbox.latest(LATEST));
        model.addAttribute("served", served);
        return "notify/outbox";
    }

    @PostMapping("/office/outbox/{mail}/again")
    String again(@PathVariable String mail, RedirectAttributes redirect) {
        outbox.again(actors.get(), mail);
        redirect.addFlashAttribute("done", Phrase.of("notify.outbox.again"));
        return "redirect:/office/outbox";
    }
}
