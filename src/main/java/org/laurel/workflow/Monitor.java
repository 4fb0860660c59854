package org.laurel.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat sees of the engine: running and finished instances, what failed, what the clock will do next. */
@Component
public class Monitor {

    private static final int NEXT = 8;

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final RepositoryService repository;

    Monitor(
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.repository = repository;
    }

    /** One diagram and how many instances of it there are. */
    public record Count(String process, String name, long running, long finished) {}

    /** Something that the engine could not do; it tries no more until somebody tells it to. */
    public record Failure(String job, String process, String step, String message, Instant since) {}

    /** A timer that waits. */
    public record Ahead(String process, @Nullable Instant due) {}

    public List<Count> counts() {
        return EngineNames.ALL.stream().map(this::count).toList();
    }

    private Count count(String key) {
        return new Count(
                key,
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()
                        .getName(),
                runtime.createProcessInstanceQuery().processDefinitionKey(key).count(),
                history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(key)
                        .finished()
                        .count());
    }

    public List<Failure> failures() {
        Map<String, String> names = names();
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().list().stream()
                .filter(incident -> incident.getConfiguration() != null)
                .map(incident -> failure(incident, names))
                .toList();
    }

    private static Failure failure(Incident incident, Map<String, String> names) {
        return new Failure(
                incident.getConfiguration(),
                name(incident.getProcessDefinitionId(), names),
                String.valueOf(incident.getActivityId()),
                String.valueOf(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant());
    }

    @Transactional
    public Answer<String> retry(String job) {
        if (management.createJobQuery().jobId(job).count() == 0) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, "This step no longer waits; it may have been done already.");
        }
        management.setJobRetries(job, 1);
        return Answer.of(job);
    }

    /** The next timers, soonest first. */
    public List<Ahead> ahead() {
        Map<String, String> names = names();
        return management.createJobQuery().timers().active().orderByJobDuedate().asc().listPage(0, NEXT).stream()
                .map(job -> ahead(job, names))
                .toList();
    }

    private static Ahead ahead(Job job, Map<String, String> names) {
        Date due = job.getDuedate();
        return new Ahead(name(job.getProcessDefinitionId(), names), due == null ? null : due.toInstant());
    }

    /** Every version of every diagram by its id. */
    private Map<String, String> names() {
        return repository.createProcessDefinitionQuery().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getId,
                        diagram -> diagram.getName() == null ? diagram.getKey() : diagram.getName()));
    }

    private static String name(@Nullable String definition, Map<String, String> names) {
        return definition == null ? "the engine" : names.getOrDefault(definition, "the engine");
    }
}
