package org.laurel.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.laurel.judging.Assignment;
import org.laurel.judging.ScoreSheet;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Tells the engine what has become of score sheets: one small process each, so that jurors never wait for one another. */
@Component
class ScoreSheetProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTask open;
    private final SheetsInHand inHand;

    ScoreSheetProcess(RuntimeService runtime, TaskService tasks, OpenTask open, SheetsInHand inHand) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.open = open;
        this.inHand = inHand;
    }

    @EventListener
    void start(Assignment.Made made) {
        runtime.startProcessInstanceByKey("scoreSheet", made.assignment(), Map.of("sheetId", made.assignment()));
    }

    @EventListener
    void complete(ScoreSheet.Completed completed) {
        if (completed.first() && !finish(completed.assignment(), true, false)) {
            throw new OptimisticLockingFailureException("this sheet was just taken back");
        }
    }

    @EventListener
    void recuse(Assignment.Recused recused) {
        finish(recused.assignment(), false, true);
    }

    @EventListener
    void takeBack(Assignment.TakenBack takenBack) {
        finish(takenBack.assignment(), false, false);
    }

    /** Whether there was a task; who comes second at the same moment is told so in words that all of the application knows. */
    private boolean finish(String sheet, boolean submitted, boolean recused) {
        try {
            return complete(sheet, submitted, recused);
        } catch (ProcessEngineException refused) {
            if (overtaken(refused) || find(sheet).isEmpty()) {
                throw new OptimisticLockingFailureException("the task of this sheet was just completed", refused);
            }
            throw refused;
        }
    }

    /** The engine says it in one of three ways, or stumbles over what is no longer there: then the task is gone too. */
    private static boolean overtaken(@Nullable Throwable why) {
        return why != null
                && (why instanceof OptimisticLockingException
                        || why instanceof NullValueException
                        || why instanceof ProcessEnginePersistenceException
                        || overtaken(why.getCause()));
    }

    /** For the one gateway behind the task; what became of the sheet is told by the end that it reaches. */
    private static VariableMap answers(boolean submitted, boolean recused) {
        return Variables.putValueTyped("submitted", Variables.booleanValue(submitted, true))
                .putValueTyped("recused", Variables.booleanValue(recused, true));
    }

    private boolean complete(String sheet, boolean submitted, boolean recused) {
        Optional<Task> task = find(sheet);
        task.ifPresent(found -> {
            inHand.answer(sheet);
            tasks.complete(found.getId(), answers(submitted, recused));
        });
        return task.isPresent();
    }

    private Optional<Task> find(String sheet) {
        return open.find(sheet, "scoreEntry");
    }
}
