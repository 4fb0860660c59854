package org.laurel.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laurel.finale.Finals;
import org.laurel.seal.KeyCeremony;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine how far a category's final has come. */
@Component
class FinaleProcess {

    private final TaskService tasks;
    private final ManagementService management;

    FinaleProcess(TaskService tasks, ManagementService management) {
        this.tasks = tasks;
        this.management = management;
    }

    @EventListener
    void freeze(Finals.FinalFrozen frozen) {
        complete(frozen.edition(), frozen.category(), "freezeFinal");
    }

    @EventListener
    void breakTie(Finals.TieBroken broken) {
        complete(broken.edition(), broken.category(), "breakTie");
    }

    @EventListener
    void signOff(Finals.SignedOff signedOff) {
        complete(signedOff.edition(), signedOff.category(), "signOff");
    }

    /** A final that could not open because there were no keys is tried again as soon as there are. */
    @EventListener
    void openWhatWaited(KeyCeremony.Ready ready) {
        management
                .createJobQuery()
                .processDefinitionKey("finale")
                .activityId("openFinalScoring")
                .noRetriesLeft()
                .list()
                .forEach(job -> management.setJobRetries(job.getId(), 1));
    }

    private void complete(String edition, String category, String task) {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(edition + ":" + category)
                .taskDefinitionKey(task)
                .singleResult();
        if (open != null) {
            tasks.complete(open.getId());
        }
    }
}
