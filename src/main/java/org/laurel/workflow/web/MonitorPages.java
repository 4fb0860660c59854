package org.laurel.workflow.web;

import java.time.Duration;
import java.time.Instant;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Entries;
import org.laurel.finale.Finalists;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.result.Results;
import org.laurel.workflow.DiagramMonitor;
import org.laurel.workflow.Monitor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the secretariat sees of the flow and Cockpit's community edition does not show. */
@Controller
@RequestMapping("/office/monitor")
class MonitorPages {

    private static final Duration YESTERDAY = Duration.ofDays(1);

    private final RunningEditions editions;
    private final Monitor monitor;
    private final DiagramMonitor diagrams;
    private final Entries entries;
    private final Finalists finalists;
    private final Results results;
    private final AuditLog audit;
    private final Now now;

    MonitorPages(
            RunningEditions editions,
            Monitor monitor,
            DiagramMonitor diagrams,
            Entries entries,
            Finalists finalists,
            Results results,
            AuditLog audit,
            Now now) {
        this.editions = editions;
        this.monitor = monitor;
        this.diagrams = diagrams;
        this.entries = entries;
        this.finalists = finalists;
        this.results = results;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("edition", editions.openRules());
        model.addAttribute("counts", monitor.counts());
        model.addAttribute("failures", monitor.failures());
        model.addAttribute("ahead", monitor.ahead());
        return "workflow/monitor";
    }

    @GetMapping("/entries")
    String entries(Model model) {
        Edition edition = editions.openRules();
        Instant at = now.get();
        model.addAttribute("edition", edition);
        model.addAttribute("grid", Grid.of(edition, counts(edition.id())));
        model.addAttribute("late", diagrams.late(at));
        model.addAttribute("changes", audit.since(at.minus(YESTERDAY)));
        return "workflow/monitor-entries";
    }

    private Grid.Counts counts(String edition) {
        return new Grid.Counts(entries.counts(edition), finalists.counts(edition), results.medals(edition));
    }

    @GetMapping("/{process}")
    String diagram(@PathVariable String process, Model model) {
        Edition edition = editions.openRules();
        model.addAttribute("edition", edition);
        model.addAttribute(
                "picture",
                diagrams.picture(process, now.get())
                        .orElseThrow(() -> unknown(Phrase.of("no.workflow.diagram-unknown"))));
        return "workflow/monitor-diagram";
    }

    @GetMapping("/{process}/{instance}")
    String way(@PathVariable String process, @PathVariable String instance, Model model) {
        model.addAttribute("edition", editions.openRules());
        DiagramMonitor.Way way =
                diagrams.way(process, instance).orElseThrow(() -> unknown(Phrase.of("no.workflow.instance-unknown")));
        model.addAttribute("way", way);
        return "workflow/monitor-way";
    }

    @GetMapping(value = "/{process}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String file(@PathVariable String process) {
        return diagrams.file(process).orElseThrow(() -> unknown(Phrase.of("no.workflow.diagram-unknown")));
    }

    private static RefusedException unknown(String sentence) {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, sentence));
    }
}
