package org.laurel.workflow;

import static org.laurel.workflow.NoticeDue.Kind.REVIEW_WAITS;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.laurel.edition.Moment;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the diagram of one entry asks. */
@Component("entry")
public class EntrySteps implements Steps {

    private final Entries entries;
    private final Offices offices;
    private final Moments moments;
    private final DecisionService decisions;
    private final ApplicationEventPublisher events;

    EntrySteps(
            Entries entries,
            Offices offices,
            Moments moments,
            @Lazy DecisionService decisions,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.offices = offices;
        this.moments = moments;
        this.decisions = decisions;
        this.events = events;
    }

    /** The decision table's reasons go to the entry; the diagram learns only whether there were none. */
    public boolean checkEligibility(String entryId) {
        List<String> reasons = decisions
                .evaluateDecisionTableByKey("eligibility")
                .variables(Variables.fromMap(entries.eligibilityFacts(entryId)))
                .evaluate()
                .collectEntries("sentence");
        entries.noteEligibility(entryId, reasons);
        return reasons.isEmpty();
    }

    public String coordinator(String entryId) {
        return offices.coordinator(entries.entry(entryId).state());
    }

    public Date reviewDue(String entryId) {
        return reviewCloses(entryId);
    }

    public Date reviewReminder(String entryId) {
        return offices.beforeReview(reviewCloses(entryId));
    }

    public void remindCoordinator(String entryId) {
        events.publishEvent(new NoticeDue(REVIEW_WAITS, edition(entryId), entryId));
    }

    public Date reviewCloses(String entryId) {
        return moments.at(edition(entryId), Moment.REVIEW_CLOSES);
    }

    public void closeUnreviewed(String entryId) {
        entries.closeUnreviewed(entryId);
    }

    public Date submissionsClose(String entryId) {
        Instant late = entries.entry(entryId).lateUntil();
        Date everybodys = moments.at(edition(entryId), Moment.SUBMISSION_CLOSES);
        return late == null || late.isBefore(everybodys.toInstant()) ? everybodys : Date.from(late);
    }

    public void lapse(String entryId) {
        entries.lapse(entryId);
    }

    public boolean nominated(String entryId) {
        return entries.entry(entryId).is(Entry.Status.NOMINATED);
    }

    private String edition(String entryId) {
        return entries.entry(entryId).edition();
    }
}
