package org.laurel.workflow;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.laurel.edition.EditionOpened;
import org.laurel.edition.TimetableMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine that an edition has begun, and that its timetable has moved. */
@Component
class EditionProcess {

    static final String EDITION = "editionId";

    private final RuntimeService runtime;
    private final ManagementService management;

    EditionProcess(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @EventListener
    void start(EditionOpened opened) {
        runtime.startProcessInstanceByKey("edition", opened.edition(), Map.of(EDITION, opened.edition()));
    }

    /** Every wait looks at the timetable again; timers on the edge of a task are set anew. */
    @EventListener
    void moveDeadline(TimetableMoved moved) {
        runtime.createMessageCorrelation("DeadlineMoved")
                .processInstanceVariableEquals(EDITION, moved.edition())
                .correlateAll();
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .variableValueEquals(EDITION, moved.edition())
                .list()) {
            for (Job timer : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()) {
                management.recalculateJobDuedate(timer.getId(), false);
            }
        }
    }
}
