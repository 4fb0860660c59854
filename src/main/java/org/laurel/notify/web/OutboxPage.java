package org.laurel.notify.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.notify.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The mails that were written, for the secretariat. */
@Controller
class OutboxPage {

    private static final int LATEST = 200;

    private final Outbox outbox;
    private final RunningEditions editions;

    OutboxPage(Outbox outbox, RunningEditions editions) {
        this.outbox = outbox;
        this.editions = editions;
    }

    @GetMapping("/office/outbox")
    String outbox(Model model) {
        ZoneId zone = editions.current().map(Edition::zone).orElse(ZoneOffset.UTC);
        model.addAttribute("zone", zone);
        model.addAttribute("mails", outbox.latest(LATEST));
        return "notify/outbox";
    }
}
