package org.laurel.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The pages of ours on which tasks are done: what the diagrams name as forms, filled in for many tasks by one query. */
@Component
class TaskPages {

    private static final String OURS = "app:";

    private final FormService asked;
    private final RuntimeService runtime;

    TaskPages(FormService forms, RuntimeService runtime) {
        this.asked = forms;
        this.runtime = runtime;
    }

    /** Paths by the task's id; nothing for a task whose form is not a page of ours. */
    Map<String, String> of(List<Task> tasks) {
        Map<String, Map<String, String>> known = tasks.isEmpty() ? Map.of() : answers(tasks);
        Map<String, Optional<String>> forms = new HashMap<>();
        Map<String, String> pages = new HashMap<>();
        for (Task task : tasks) {
            forms.computeIfAbsent(task.getProcessDefinitionId() + task.getTaskDefinitionKey(), kind -> form(task))
                    .map(form -> filled(form, known.getOrDefault(task.getProcessInstanceId(), Map.of())))
                    .ifPresent(page -> pages.put(task.getId(), page));
        }
        return pages;
    }

    private Optional<String> form(Task task) {
        return Optional.ofNullable(asked.getTaskFormKey(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
                .filter(form -> form.startsWith(OURS))
                .map(form -> "/" + form.substring(OURS.length()));
    }

    private Map<String, Map<String, String>> answers(List<Task> tasks) {
        String[] instances =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .filter(variable -> variable.getValue() instanceof String)
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.toMap(
                                VariableInstance::getName,
                                variable -> String.valueOf(variable.getValue()),
                                (one, same) -> one)));
    }

    private static String filled(String form, Map<String, String> answers) {
        String page = form;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            page = page.replace("${" + answer.getKey() + "}", answer.getValue());
        }
        return page;
    }
}
