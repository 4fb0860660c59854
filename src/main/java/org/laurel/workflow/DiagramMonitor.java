package org.laurel.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One diagram as it lives: what waits, has passed, is late or failed at each of its elements, and the way that a single
 * instance took. Of a diagram with several versions it shows the newest. Each method sends the same number of
 * statements, however many instances there are.
 */
@Component
public class DiagramMonitor {

    private static final int LATEST = 25;

    private final RepositoryService repository;
    private final HistoryService history;
    private final TaskService tasks;

    DiagramMonitor(RepositoryService repository, HistoryService history, TaskService tasks) {
        this.repository = repository;
        this.history = history;
        this.tasks = tasks;
    }

    /**
     * An element of the diagram, as far as anything was ever there.
     *
     * @param waiting how many are there now
     * @param passed how many have been there and went on
     * @param cancelled how many were taken away from there
     * @param late how many of those who wait are overdue
     * @param failed how many wait for somebody to retry
     */
    public record Element(String id, String name, long waiting, long passed, long cancelled, long late, long failed) {}

    /** One instance; {@code about} is its business key, {@code ended} null while it runs. */
    public record Instance(
            String id,
            String about,
            Instant began,
            @Nullable Instant ended) {}

    /** A diagram, its elements in the order of their names, and its latest instances, newest first. */
    public record Picture(String process, String name, int version, List<Element> elements, List<Instance> latest) {}

    /** One element on an instance's way. */
    public record Pass(
            String element,
            String name,
            Instant began,
            @Nullable Instant ended,
            boolean cancelled) {}

    /** The way of one instance, from its beginning. */
    public record Way(String process, String name, Instance instance, List<Pass> passes) {}

    /** The ids of all diagrams, in the order in which an edition passes through them. */
    public static List<String> processes() {
        return EngineNames.ALL;
    }

    public Optional<Picture> picture(String process, Instant now) {
        return newest(process)
                .map(diagram -> new Picture(
                        process,
                        EngineNames.called(process),
                        diagram.getVersion(),
                        elements(diagram, now),
                        latest(process)));
    }

    private Optional<ProcessDefinition> newest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    private List<Element> elements(ProcessDefinition diagram, Instant now) {
        Map<String, String> names = names(diagram.getId());
        Map<String, Long> late = late(diagram.getKey(), now);
        return history
                .createHistoricActivityStatisticsQuery(diagram.getId())
                .includeFinished()
                .includeCanceled()
                .includeIncidents()
                .list()
                .stream()
                .map(counted -> element(counted, names, late))
                .sorted(Comparator.comparing(Element::name).thenComparing(Element::id))
                .toList();
    }

    private static Element element(
            HistoricActivityStatistics counted, Map<String, String> names, Map<String, Long> late) {
        String id = counted.getId();
        return new Element(
                id,
                names.getOrDefault(id, id),
                counted.getInstances(),
                counted.getFinished() - counted.getCanceled(),
                counted.getCanceled(),
                late.getOrDefault(id, 0L),
                counted.getOpenIncidents());
    }

    private Map<String, Long> late(String process, Instant now) {
        return tasks.createTaskQuery().processDefinitionKey(process).dueBefore(Date.from(now)).list().stream()
                .collect(Collectors.groupingBy(Task::getTaskDefinitionKey, Collectors.counting()));
    }

    /** From the model, which the engine keeps in memory; what has no name is called by what comes after it. */
    private Map<String, String> names(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, DiagramMonitor::name, (one, same) -> one));
    }

    private static String name(FlowNode node) {
        return node.getName() != null
                ? node.getName()
                : node.getSucceedingNodes().list().stream()
                        .map(next -> next.getName() == null ? next.getId() : next.getName())
                        .collect(Collectors.joining(" or ", "Before: ", ""));
    }

    private List<Instance> latest(String process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, LATEST)
                .stream()
                .map(DiagramMonitor::instance)
                .toList();
    }

    private static Instance instance(HistoricProcessInstance kept) {
        Date ended = kept.getEndTime();
        return new Instance(
                kept.getId(),
                kept.getBusinessKey() == null ? "" : kept.getBusinessKey(),
                kept.getStartTime().toInstant(),
                ended == null ? null : ended.toInstant());
    }

    /** Empty for an instance that there is not, or not any longer, or of another diagram. */
    public Optional<Way> way(String process, String instance) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceId(instance)
                        .singleResult())
                .map(kept -> new Way(
                        process,
                        String.valueOf(kept.getProcessDefinitionName()),
                        instance(kept),
                        passes(kept.getId(), names(kept.getProcessDefinitionId()))));
    }

    private List<Pass> passes(String instance, Map<String, String> names) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(passed -> !passed.getActivityId().contains("#"))
                .map(passed -> pass(passed, names))
                .toList();
    }

    private static Pass pass(HistoricActivityInstance passed, Map<String, String> names) {
        Date ended = passed.getEndTime();
        return new Pass(
                passed.getActivityId(),
                names.getOrDefault(passed.getActivityId(), passed.getActivityId()),
                passed.getStartTime().toInstant(),
                ended == null ? null : ended.toInstant(),
                passed.isCanceled());
    }

    /** The diagram's own file, as it is deployed. */
    public Optional<String> file(String process) {
        return newest(process).map(diagram -> {
            try (InputStream model = repository.getProcessModel(diagram.getId())) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Somebody who owes something: how much of it, and since when. */
    public record Debtor(String login, long tasks, Instant since) {}

    /** Who is late with anything, score sheets among it; who has waited longest comes first. */
    public List<Debtor> late(Instant now) {
        return tasks.createTaskQuery().dueBefore(Date.from(now)).list().stream()
                .collect(Collectors.groupingBy(task -> String.valueOf(task.getAssignee())))
                .entrySet()
                .stream()
                .map(owed -> debtor(owed.getKey(), owed.getValue()))
                .sorted(Comparator.comparing(Debtor::since).thenComparing(Debtor::login))
                .toList();
    }

    private static Debtor debtor(String login, List<Task> owed) {
        Instant since = owed.stream()
                .map(task -> task.getDueDate().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Debtor(login, owed.size(), since);
    }
}
