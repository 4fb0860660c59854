package org.laurel.workflow.web;

import java.time.Instant;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.LateDeadlines;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.laurel.workflow.Inbox;
import org.laurel.workflow.Monitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's office and the observers' window: how the edition stands, and the timetable. */
@Controller
class OfficePages {

    private static final int LATEST = 25;
    /** So many are looked through for those that are alike. */
    private static final int LOOKED_THROUGH = 250;

    private final RunningEditions editions;
    private final LateDeadlines late;
    private final Inbox inbox;
    private final Monitor monitor;
    private final AuditLog audit;
    private final CurrentActor actors;
    private final Calendar calendar;

    OfficePages(
            RunningEditions editions,
            LateDeadlines late,
            Inbox inbox,
            Monitor monitor,
            AuditLog audit,
            CurrentActor actors,
            Calendar calendar) {
        this.editions = editions;
        this.late = late;
        this.inbox = inbox;
        this.monitor = monitor;
        this.audit = audit;
        this.actors = actors;
        this.calendar = calendar;
    }

    @GetMapping("/office")
    String office(Model model) {
        describe(model);
        model.addAttribute("asked", inbox.of(actors.get()));
        model.addAttribute("failures", monitor.failures());
        return "workflow/office";
    }

    @GetMapping("/watch")
    String watch(Model model) {
        describe(model);
        return "workflow/watch";
    }

    @GetMapping("/chair")
    String chair(Model model) {
        editions.current().ifPresent(edition -> {
            model.addAttribute("edition", edition);
            model.addAttribute("calendar", calendar.of(edition));
        });
        model.addAttribute("asked", inbox.of(actors.get()));
        return "workflow/chair";
    }

    private void describe(Model model) {
        editions.current().ifPresent(edition -> {
            model.addAttribute("edition", edition);
            model.addAttribute("calendar", calendar.of(edition));
            model.addAttribute("latest", Happened.of(audit.latest(LOOKED_THROUGH), edition.zone(), LATEST));
        });
        model.addAttribute("late", inbox.late());
        model.addAttribute("openSheets", inbox.openSheets());
        model.addAttribute("counts", monitor.counts());
        model.addAttribute("ahead", monitor.ahead());
    }

    /** @param to date and time in the edition's own zone, as the browser's field writes it */
    @PostMapping("/office/timetable/{edition}/{moment}")
    String move(
            @PathVariable String edition,
            @PathVariable String moment,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Edition running = editions.get(edition);
        editions.about(edition);
        Answer<String> moved = WrittenMoment.read(to, running.zone())
                .then(instant -> move(edition, Moment.of(moment), instant, reason));
        moved.fold(
                done -> redirect.addFlashAttribute("done", done),
                refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/office";
    }

    /** A closing date that has passed is moved by two people: this is the first. */
    private Answer<String> move(String edition, Moment moment, Instant to, String reason) {
        if (editions.reopens(edition, moment, to)) {
            return late.propose(actors.get(), edition, moment, to, reason)
                    .then(proposed -> Answer.of(Phrase.of("proposal.done.date")));
        }
        return editions.move(actors.get(), edition, moment, to, reason)
                .then(moved -> Answer.of(Phrase.of("workflow.office.date-moved")));
    }

    @PostMapping("/office/failures/{job}/retry")
    String retry(@PathVariable String job, RedirectAttributes redirect) {
        monitor.retry(job)
                .fold(
                        waiting -> redirect.addFlashAttribute("done", Phrase.of("workflow.office.step-again")),
                        refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/office";
    }
}
