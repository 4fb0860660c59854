package org.laurel.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Finds the open task of an instance by its business key. In words of its own, since the engine's query builder takes four times
 * as long to write its statement, and this is asked for every sheet and every entry.
 */
@Component
class OpenTask {

    private final TaskService tasks;
    private final String statement;

    OpenTask(TaskService tasks, ManagementService management) {
        this.tasks = tasks;
        String executions = management.getTableName(Execution.class);
        statement = "select t.* from " + management.getTableName(Task.class) + " t join " + executions
                + " i on i.id_ = t.proc_inst_id_ where i.business_key_ = #{key} and t.task_def_key_ = #{step}";
    }

    /** The task of this step in the instance with this business key, if it is open. */
    Optional<Task> find(String businessKey, String step) {
        return Optional.ofNullable(tasks.createNativeTaskQuery()
                .sql(statement)
                .parameter("key", businessKey)
                .parameter("step", step)
                .singleResult());
    }
}
