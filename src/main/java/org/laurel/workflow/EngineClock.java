package org.laurel.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.laurel.platform.MovedNow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves time for the engine and for everybody else together, and lets happen what is due then, one thing after another. */
@Component
@Profile("moved-clock")
public class EngineClock {

    private final MovedNow now;
    private final ManagementService management;

    EngineClock(MovedNow now, ManagementService management) {
        this.now = now;
        this.management = management;
    }

    /** Sets the clock and runs what is due, until nothing is. */
    public void moveTo(Instant moment) {
        now.moveTo(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
        runWhatIsDue();
    }

    /** In the order in which the engine made them, so that the same edition always runs the same way. */
    public void runWhatIsDue() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> runUnlessGone(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list().stream()
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(job -> Long.parseLong(job.getId())))
                .toList();
    }

    /** One job may end what another one waits for. */
    private void runUnlessGone(String job) {
        if (management.createJobQuery().jobId(job).executable().count() > 0) {
            management.executeJob(job);
        }
    }
}
