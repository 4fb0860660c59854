package org.laurel.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Actor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.springframework.stereotype.Component;

/** What the diagrams ask of a person, each with the page where it is done. */
@Component
public class Inbox {

    private static final String SHEET = "scoreSheet";

    private final TaskService tasks;
    private final TaskPages pages;
    private final Now now;

    Inbox(TaskService tasks, TaskPages pages, Now now) {
        this.tasks = tasks;
        this.pages = pages;
        this.now = now;
    }

    /** One thing asked; {@code page} is a path of ours, {@code edition} the id of the edition that it is asked for. */
    public record Asked(
            String what,
            String about,
            String page,
            @Nullable String edition,
            @Nullable Instant due,
            boolean late) {}

    /** In the order in which they are due; score sheets are on a page of their own. */
    public List<Asked> of(Actor actor) {
        return asked(tasks.createTaskQuery()
                .taskAssignee(actor.login())
                .processDefinitionKeyIn(EngineNames.WITHOUT_SHEETS)
                .orderByDueDate()
                .asc()
                .list());
    }

    /** What is late, of everybody: who is to be asked. */
    public List<Asked> late() {
        return asked(tasks.createTaskQuery()
                .dueBefore(Date.from(now.get()))
                .processDefinitionKeyIn(EngineNames.WITHOUT_SHEETS)
                .orderByDueDate()
                .asc()
                .list());
    }

    public long openSheets() {
        return tasks.createTaskQuery().processDefinitionKey(SHEET).count();
    }

    private List<Asked> asked(List<Task> open) {
        Instant at = now.get();
        Map<String, TaskPages.Place> places = pages.of(open);
        return open.stream()
                .map(task -> asked(task, Objects.requireNonNull(places.get(task.getId())), at))
                .toList();
    }

    private static Asked asked(Task task, TaskPages.Place place, Instant at) {
        return new Asked(
                name(task),
                String.valueOf(task.getAssignee()),
                place.page().orElse("/home"),
                place.edition(),
                due(task),
                task.getDueDate() != null && task.getDueDate().toInstant().isBefore(at));
    }

    /** A score sheet's task is called by its entry; every other one as its diagram calls it, in the reader's language. */
    private static String name(Task task) {
        String process = EngineNames.process(task.getProcessDefinitionId());
        return process.equals(SHEET)
                ? task.getName()
                : Phrase.of("diagram." + process + "." + task.getTaskDefinitionKey());
    }

    private static @Nullable Instant due(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }
}
