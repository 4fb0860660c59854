package org.laurel.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.nomination.Nominations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what has become of entries. */
@Component
class EntryProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTask open;
    private final Entries entries;

    EntryProcess(RuntimeService runtime, TaskService tasks, OpenTask open, Entries entries) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.open = open;
        this.entries = entries;
    }

    @EventListener
    void start(Entry.Submitted submitted) {
        runtime.startProcessInstanceByKey("entry", submitted.entry(), variables(submitted.entry()));
    }

    private Map<String, Object> variables(String entry) {
        return Map.of(
                "entryId", entry, EditionProcess.EDITION, entries.entry(entry).edition());
    }

    @EventListener
    void resubmit(Entry.Resubmitted resubmitted) {
        tell("EntryResubmitted", resubmitted.entry());
    }

    @EventListener
    void reopen(Entry.Reopened reopened) {
        if (open.find(reopened.entry(), "reviewEntry").isPresent()) {
            review(reopened.entry(), false, true);
        } else {
            waitAnew(reopened.entry());
        }
    }

    /** An entry that has lapsed has no process any more: a new one begins where the old one waited. */
    private void waitAnew(String entry) {
        runtime.createProcessInstanceByKey("entry")
                .businessKey(entry)
                .setVariables(variables(entry))
                .startBeforeActivity("resubmittedQ")
                .execute();
    }

    @EventListener
    void accept(Entry.Accepted accepted) {
        review(accepted.entry(), true, false);
    }

    @EventListener
    void decline(Entry.Declined declined) {
        review(declined.entry(), false, false);
    }

    @EventListener
    void withdraw(Entry.Withdrawn withdrawn) {
        tell("EntryWithdrawn", withdrawn.entry());
    }

    @EventListener
    void shortlist(Nominations.ShortlistFixed fixed) {
        runtime.createMessageCorrelation("ShortlistFixed")
                .processInstanceVariableEquals(EditionProcess.EDITION, fixed.edition())
                .correlateAll();
    }

    private void tell(String message, String entry) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(entry)
                .correlateAll();
    }

    private void review(String entry, boolean accepted, boolean reopened) {
        open.find(entry, "reviewEntry")
                .ifPresent(task -> tasks.complete(task.getId(), Map.of("accepted", accepted, "reopened", reopened)));
    }
}
