package org.laurel.workflow;

import static org.laurel.workflow.NoticeDue.Kind.JUROR_RECUSED;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.finale.Finalists;
import org.laurel.finale.Finals;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.result.Results;
import org.laurel.vote.VoteFinalists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the diagram of one category's finale asks. */
@Component("finale")
public class FinaleSteps implements Steps {

    private final Finals finals;
    private final Finalists finalists;
    private final Judging judging;
    private final VoteFinalists votes;
    private final Results results;
    private final ConflictPolicy conflicts;
    private final RunningEditions editions;
    private final Moments moments;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    FinaleSteps(
            Finals finals,
            Finalists finalists,
            Judging judging,
            VoteFinalists votes,
            Results results,
            ConflictPolicy conflicts,
            RunningEditions editions,
            Moments moments,
            Offices offices,
            ApplicationEventPublisher events) {
        this.finals = finals;
        this.finalists = finalists;
        this.judging = judging;
        this.votes = votes;
        this.results = results;
        this.conflicts = conflicts;
        this.editions = editions;
        this.moments = moments;
        this.offices = offices;
        this.events = events;
    }

    /** Where the public still votes on the finalists it is drawn when the final opens. */
    public void drawRunningOrder(String editionId, String categoryCode) {
        if (finalists.of(editionId, categoryCode).isPresent()) {
            finals.drawRunningOrder(editionId, categoryCode);
        }
    }

    public Date finalOpens(String editionId) {
        return moments.at(editionId, Moment.FINAL_OPENS);
    }

    /** Answers how many sheets the jurors of the final owe. */
    public int openFinalScoring(String editionId, String categoryCode) {
        Stage last = stage(editionId);
        votes.countWhatIsOver(editionId);
        drawRunningOrder(editionId, categoryCode);
        conflicts.find(
                editionId,
                last,
                categoryCode,
                "",
                finalists.of(editionId, categoryCode).orElse(List.of()));
        finals.openFinalScoring(editionId, categoryCode);
        return judging.sheetsToScore(round(editionId, categoryCode));
    }

    public String secretariat(String editionId) {
        return offices.secretariat();
    }

    public String chair(String editionId) {
        return offices.chair();
    }

    public Date finalCloses(String editionId) {
        return moments.at(editionId, Moment.FINAL_CLOSES);
    }

    /** Whoever completed the task by another way than the freeze itself is sent back to it. */
    public void freeze(String editionId, String categoryCode) {
        if (!finals.frozen(editionId, categoryCode)) {
            throw new BpmnError("SHEETS_MISSING");
        }
    }

    public boolean tieLeft(String editionId, String categoryCode) {
        return finals.tieLeft(editionId, categoryCode);
    }

    public void askAboutTie(String editionId, String categoryCode) {
        events.publishEvent(new DecisionWaits(Question.TIE, editionId, categoryCode, "/chair/finals/" + categoryCode));
    }

    public boolean awardable(String editionId, String categoryCode) {
        return finals.awardable(editionId, categoryCode);
    }

    public void recordNoAward(String editionId, String categoryCode) {
        String reason =
                finals.whyNoAward(editionId, categoryCode).orElse("No entry reached an award in this category.");
        results.recordNoAward(editionId, categoryCode, reason);
    }

    public Date signOffDue(String editionId) {
        return moments.at(editionId, Moment.CEREMONY);
    }

    public void seal(String editionId, String categoryCode) {
        results.seal(editionId, categoryCode);
    }

    public void tellChair(String editionId, String categoryCode) {
        events.publishEvent(new NoticeDue(JUROR_RECUSED, editionId, categoryCode));
    }

    public void assignReplacement(String editionId, String categoryCode) {
        judging.assignSuccessors(round(editionId, categoryCode));
    }

    private Stage stage(String editionId) {
        return editions.rules(editionId).stages(Stage.Kind.FINAL).get(0);
    }

    private Round round(String editionId, String categoryCode) {
        return judging.find(editionId, stage(editionId).id(), categoryCode, "").orElseThrow();
    }
}
