package org.laurel.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReportResult;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
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

    Monitor(RuntimeService runtime, HistoryService history, ManagementService management) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
    }

    /** One diagram and how many instances of it there are. */
    public record Count(String process, String name, long running, long finished) {}

    /** Something that the engine could not do; it tries no more until somebody tells it to. */
    public record Failure(String job, String process, String step, String message, Instant since) {}

    /** A timer that waits. */
    public record Ahead(String process, @Nullable Instant due) {}

    /** Every diagram, in the order in which an edition passes through them; two statements. */
    public List<Count> counts() {
        Map<String, Long> running = new HashMap<>();
        management
                .createProcessDefinitionStatisticsQuery()
                .list()
                .forEach(diagram -> running.merge(diagram.getKey(), (long) diagram.getInstances(), Long::sum));
        Map<String, Long> finished = history.createCleanableHistoricProcessInstanceReport().list().stream()
                .collect(Collectors.groupingBy(
                        CleanableHistoricProcessInstanceReportResult::getProcessDefinitionKey,
                        Collectors.summingLong(
                                CleanableHistoricProcessInstanceReportResult::getFinishedProcessInstanceCount)));
        return EngineNames.ALL.stream()
                .map(key -> new Count(
                        key, EngineNames.called(key), running.getOrDefault(key, 0L), finished.getOrDefault(key, 0L)))
                .toList();
    }

    public List<Failure> failures() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().list().stream()
                .filter(incident -> incident.getConfiguration() != null)
                .map(incident -> failure(incident))
                .toList();
    }

    private Failure failure(Incident incident) {
        return new Failure(
                incident.getConfiguration(),
                name(incident.getProcessDefinitionId()),
                String.valueOf(incident.getActivityId()),
                String.valueOf(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant());
    }

    @Transactional
    public Answer<String> retry(String job) {
        if (management.createJobQuery().jobId(job).count() == 0) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.workflow.step-done"));
        }
        management.setJobRetries(job, 1);
        return Answer.of(job);
    }

    /** The next timers, soonest first. */
    public List<Ahead> ahead() {
        return management.createJobQuery().timers().active().orderByJobDuedate().asc().listPage(0, NEXT).stream()
                .map(job -> ahead(job))
                .toList();
    }

    private Ahead ahead(Job job) {
        Date due = job.getDuedate();
        return new Ahead(name(job.getProcessDefinitionId()), due == null ? null : due.toInstant());
    }

    private static String name(@Nullable String definition) {
        return definition == null
                ? Phrase.of("workflow.monitor.the-engine")
                : EngineNames.called(EngineNames.process(definition));
    }
}
