package org.laurel.notify.web;

import org.laurel.notify.Mail;
import org.laurel.notify.Outbox;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Listing;
import org.laurel.platform.Listing.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mails that were written and what became of them, for the secretariat's programs. */
@RestController
@RequestMapping("/api/v1/office/outbox")
class OutboxApi {

    private static final int LATEST = 1000;

    private final Outbox outbox;
    private final CurrentActor actors;

    OutboxApi(Outbox outbox, CurrentActor actors) {
        this.outbox = outbox;
        this.actors = actors;
    }

    /** The newest first. */
    @GetMapping
    ResponseEntity<Listed<Mail>> latest(Listing listing) {
        return listing.of(outbox.latest(LATEST), mail -> mail);
    }

    /** A mail that is not there goes out to nobody. */
    @PostMapping("/{mail}/again")
    ResponseEntity<Void> again(@PathVariable String mail) {
        outbox.again(actors.get(), mail);
        return ResponseEntity.noContent().build();
    }
}
