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
import org.jspecify.annotations.Nullable;
import org.laurel.edition.ReadersEdition;
import org.springframework.stereotype.Component;

/**
 * The pages of ours on which tasks are done: what the diagrams name as forms, filled in for many tasks by one query. Where
 * there are several editions, a page that does not say of itself which of them it is about says so in its query.
 */
@Component
class TaskPages {

    private static final String OURS = "app:";
    private static final String EDITION = "editionId";

    private final FormService asked;
    private final RuntimeService runtime;
    private final ReadersEdition reader;

    TaskPages(FormService forms, RuntimeService runtime, ReadersEdition reader) {
        this.asked = forms;
        this.runtime = runtime;
        this.reader = reader;
    }

    /** Where a task is done, and for which edition. */
    record Place(Optional<String> page, @Nullable String edition) {}

    /** By the task's id; without a page where the task's form is none of ours. */
    Map<String, Place> of(List<Task> tasks) {
        Map<String, Map<String, String>> known = tasks.isEmpty() ? Map.of() : answers(tasks);
        Map<String, Optional<String>> forms = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (Task task : tasks) {
            Map<String, String> answers = known.getOrDefault(task.getProcessInstanceId(), Map.of());
            Optional<String> page = forms.computeIfAbsent(
                            task.getProcessDefinitionId() + task.getTaskDefinitionKey(), kind -> form(task))
                    .map(form -> filled(form, answers));
            places.put(task.getId(), new Place(page, answers.get(EDITION)));
        }
        return places;
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

    private String filled(String form, Map<String, String> answers) {
        String page = form + named(form, answers.get(EDITION));
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            page = page.replace("${" + answer.getKey() + "}", answer.getValue());
        }
        return page;
    }

    private String named(String form, @Nullable String edition) {
        return edition == null || form.contains(EDITION) || reader.opened().size() == 1
                ? ""
                : "?" + ReadersEdition.PARAMETER + "=" + edition;
    }
}
