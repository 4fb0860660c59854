package org.laurel.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairRulings;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what the chair has decided about a category's scoring, and who no longer scores in it. */
@Component
class JuryScoringProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Judging judging;
    private final RoundStandings standings;

    JuryScoringProcess(RuntimeService runtime, TaskService tasks, Judging judging, RoundStandings standings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.judging = judging;
        this.standings = standings;
    }

    @EventListener
    void decide(ChairDecision decision) {
        if (decision.choice() == Choice.EXTEND && scoreAgainInsteadOfTie(decision)) {
            return;
        }
        String task = switch (decision.question()) {
            case THIN_CATEGORY -> "decideThinCategory";
            case MISSED_QUORUM -> "decideQuorum";
            case TIE -> "settleTie";
        };
        complete(
                decision.edition(),
                decision.category(),
                task,
                Map.of(
                        "goOn", decision.choice() == Choice.GO_ON,
                        "extended", decision.choice() == Choice.EXTEND));
    }

    /** Whether scoring was opened again while the chair was asked for a tie: the question falls away, and comes back if it must. */
    private boolean scoreAgainInsteadOfTie(ChairDecision decision) {
        Task tie = find(decision.edition(), decision.category(), "settleTie");
        if (tie != null) {
            runtime.createProcessInstanceModification(tie.getProcessInstanceId())
                    .cancelAllForActivity("settleTie")
                    .startBeforeActivity("reopenScoring")
                    .execute();
        }
        return tie != null;
    }

    /** What a struck out sheet leaves may have no tie any more. */
    @EventListener
    void strikeOut(Assignment.StruckOut struck) {
        settleTie(new ChairRulings.Ruled(struck.edition(), struck.stage(), struck.category()));
    }

    /** Of several ties the last one ends the task. */
    @EventListener
    void settleTie(ChairRulings.Ruled ruled) {
        Task task = find(ruled.edition(), ruled.category(), "settleTie");
        boolean settled = judging.find(ruled.edition(), ruled.stage(), ruled.category(), "")
                .filter(round -> !standings.leavesTieOpen(round))
                .isPresent();
        if (task != null && settled) {
            tasks.complete(task.getId());
        }
    }

    /** The same message stands in the diagram of the finale, where the same is to be done. */
    @EventListener
    void recuse(Assignment.Recused recused) {
        if (recused.state().isEmpty()) {
            tell("JurorRecused", recused.edition(), recused.category());
        }
    }

    @EventListener
    void replace(Round.JurorReplaced replaced) {
        if (replaced.state().isEmpty()) {
            tell("JurorReplaced", replaced.edition(), replaced.category());
        }
    }

    private void tell(String message, String edition, String category) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(edition + ":" + category)
                .correlateAll();
    }

    private void complete(String edition, String category, String task, Map<String, Object> answers) {
        Task open = find(edition, category, task);
        if (open == null) {
            throw new RefusedException(
                    Refusal.because(Refusal.Kind.OVERTAKEN, Phrase.of("no.judging.nothing-to-decide")));
        }
        tasks.complete(open.getId(), answers);
    }

    private Task find(String edition, String category, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(edition + ":" + category)
                .taskDefinitionKey(task)
                .singleResult();
    }
}
