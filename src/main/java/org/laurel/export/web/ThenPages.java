package org.laurel.export.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.export.AsOfThen;
import org.laurel.export.Format;
import org.laurel.export.Table;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.WrittenMoment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the edition stood at a past moment, for those who watch it. */
@Controller
class ThenPages {

    private final AsOfThen asOfThen;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final Now now;

    ThenPages(AsOfThen asOfThen, RunningEditions editions, CurrentActor actors, Now now) {
        this.asOfThen = asOfThen;
        this.editions = editions;
        this.actors = actors;
        this.now = now;
    }

    /** @param at by the wall clock of the edition's zone; empty for now */
    @GetMapping("/watch/then")
    String then(@RequestParam(defaultValue = "") String at, Model model) {
        Edition edition = editions.openRules();
        model.addAttribute("edition", edition);
        model.addAttribute("formats", Format.values());
        moment(at, edition)
                .fold(
                        then -> model.addAttribute("then", then)
                                .addAttribute("at", LocalDateTime.ofInstant(then, edition.zone()))
                                .addAttribute("stood", asOfThen.state(edition.id(), then)),
                        refusal -> model.addAttribute("refusal", refusal).addAttribute("at", at));
        return "export/then";
    }

    private Answer<Instant> moment(String at, Edition edition) {
        return at.isEmpty()
                ? Answer.of(now.get().truncatedTo(ChronoUnit.MINUTES))
                : WrittenMoment.read(at, edition.zone());
    }

    @GetMapping("/watch/then/{table}/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String table, @PathVariable String format, @RequestParam(defaultValue = "") String at) {
        Edition edition = editions.openRules();
        Instant then = moment(at, edition).orThrow();
        Table taken = asOfThen.take(actors.get(), edition.id(), table, then).orThrow();
        return TableFile.of(edition.id() + "-as-of-then", taken, format);
    }
}
