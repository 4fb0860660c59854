package org.laurel.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laurel.result.Releasing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine who has proposed, withdrawn or confirmed the release. */
@Component
class CeremonyProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CeremonyProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void propose(Releasing.ReleaseProposed proposed) {
        complete(proposed.edition(), "proposeRelease");
    }

    @EventListener
    void withdraw(Releasing.ProposalWithdrawn withdrawn) {
        runtime.createMessageCorrelation("ProposalWithdrawn")
                .processInstanceVariableEquals(EditionProcess.EDITION, withdrawn.edition())
                .correlateAll();
    }

    @EventListener
    void confirm(Releasing.ReleaseConfirmed confirmed) {
        complete(confirmed.edition(), "confirmRelease");
    }

    private void complete(String edition, String task) {
        Task open = tasks.createTaskQuery()
                .processDefinitionKey("ceremony")
                .processVariableValueEquals(EditionProcess.EDITION, edition)
                .taskDefinitionKey(task)
                .singleResult();
        if (open != null) {
            tasks.complete(open.getId());
        }
    }
}
