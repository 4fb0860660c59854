package org.laurel.workflow;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laurel.finale.Finals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine how far a category's final has come. */
@Component
class FinaleProcess {

    private final TaskService tasks;

    FinaleProcess(TaskService tasks) {
        this.tasks = tasks;
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
