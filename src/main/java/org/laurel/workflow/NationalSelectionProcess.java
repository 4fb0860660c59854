package org.laurel.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laurel.judging.Assignment;
import org.laurel.nomination.Nominations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what has become of a state's national selection. */
@Component
class NationalSelectionProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    NationalSelectionProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void nominate(Nominations.StateNominated nominated) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(nominated.edition() + ":" + nominated.state())
                .taskDefinitionKey("nominateEntries")
                .singleResult();
        if (task != null) {
            tasks.complete(task.getId(), Map.of());
        }
    }

    @EventListener
    void recuse(Assignment.Recused recused) {
        if (!recused.state().isEmpty()) {
            tell("JurorRecused", recused.edition(), recused.state());
        }
    }

    /** The coordinator need not wait for the closing date when every sheet is in. */
    void closeEarly(String edition, String state) {
        tell("PanelClosedEarly", edition, state);
    }

    private void tell(String message, String edition, String state) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(edition + ":" + state)
                .correlateAll();
    }
}
