package org.laurel.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.AuditLog;
import org.laurel.edition.AskedEdition;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Timetable;
import org.laurel.entry.Entries;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.IfMatch;
import org.laurel.platform.IfUnchanged;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.workflow.DiagramMonitor;
import org.laurel.workflow.Inbox;
import org.laurel.workflow.Monitor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The secretariat's office for its programs: what is asked of it, how the flow stands, and the timetable. */
@RestController
@RequestMapping("/api/v1/office")
class OfficeApi {

    private static final Duration YESTERDAY = Duration.ofDays(1);

    private final RunningEditions editions;
    private final Inbox inbox;
    private final Monitor monitor;
    private final DiagramMonitor diagrams;
    private final Entries entries;
    private final AuditLog audit;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;
    private final Now now;

    OfficeApi(
            RunningEditions editions,
            Inbox inbox,
            Monitor monitor,
            DiagramMonitor diagrams,
            Entries entries,
            AuditLog audit,
            IfUnchanged unchanged,
            CurrentActor actors,
            Now now) {
        this.editions = editions;
        this.inbox = inbox;
        this.monitor = monitor;
        this.diagrams = diagrams;
        this.entries = entries;
        this.audit = audit;
        this.unchanged = unchanged;
        this.actors = actors;
        this.now = now;
    }

    /** The figures of the monitor; its lists are as long as there are diagrams, people who are late and failures. */
    record MonitorTold(
            List<Monitor.Count> processes,
            long openSheets,
            List<Monitor.Failure> failures,
            List<Monitor.Ahead> ahead,
            List<Entries.Count> entries,
            List<DiagramMonitor.Debtor> late,
            List<AuditLog.Done> changes) {}

    /** Where a date is moved, and why. */
    record Move(@Nullable Instant at, @Nullable String reason) {}

    /** A date of the timetable as it is now. */
    record Moved(String edition, String moment, Instant at) {}

    @GetMapping("/tasks")
    List<Inbox.Asked> tasks() {
        return inbox.of(actors.get());
    }

    @GetMapping("/monitor")
    MonitorTold monitor(AskedEdition edition) {
        Instant at = now.get();
        return new MonitorTold(
                monitor.counts(),
                inbox.openSheets(),
                monitor.failures(),
                monitor.ahead(),
                entries.counts(edition.id()),
                diagrams.late(at),
                audit.since(at.minus(YESTERDAY)));
    }

    @PostMapping("/failures/{job}/retry")
    ResponseEntity<Void> retry(@PathVariable String job) {
        monitor.retry(job).orThrow();
        return ResponseEntity.noContent().build();
    }

    /** The version that is meant is the edition's. */
    @PutMapping("/timetable/{edition}/{moment}")
    ResponseEntity<Moved> move(
            @PathVariable String edition, @PathVariable String moment, IfMatch seen, @RequestBody Move to) {
        Moment which = moment(moment);
        Instant at = to.at();
        if (at == null) {
            throw new RefusedException(Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.workflow.moment")));
        }
        Timetable moved = unchanged.change(
                seen,
                () -> editions.hold(edition),
                Edition::version,
                () -> editions.move(actors.get(), edition, which, at, Objects.requireNonNullElse(to.reason(), "")));
        return ResponseEntity.ok()
                .eTag(editions.get(edition).version().quoted())
                .body(new Moved(edition, moment, moved.at(which)));
    }

    private static Moment moment(String key) {
        return Arrays.stream(Moment.values())
                .filter(moment -> moment.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.date-unknown"))));
    }
}
