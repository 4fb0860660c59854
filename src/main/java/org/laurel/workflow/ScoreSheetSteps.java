package org.laurel.workflow;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.springframework.stereotype.Component;

/** What the diagram of one score sheet asks. */
@Component("scoreSheet")
public class ScoreSheetSteps implements Steps {

    private final Judging judging;
    private final RunningEditions editions;
    private final SheetsInHand inHand;

    ScoreSheetSteps(Judging judging, RunningEditions editions, SheetsInHand inHand) {
        this.judging = judging;
        this.editions = editions;
        this.inHand = inHand;
    }

    public String title(String sheetId) {
        Assignment assignment = assignment(sheetId);
        String category = editions.rules(assignment.round().edition())
                .category(assignment.round().category())
                .orElseThrow()
                .name();
        return "Score " + assignment.code() + " · " + category;
    }

    public String juror(String sheetId) {
        return assignment(sheetId).login();
    }

    public Date due(String sheetId) {
        return Date.from(assignment(sheetId).closesAt());
    }

    /** Whoever completes the task by another way than a stored, valid sheet is refused: Tasklist, REST, the engine itself. */
    public void acceptOnlyStoredSheets(String sheetId) {
        if (!inHand.answered(sheetId)) {
            throw new ProcessEngineException("Please hand the sheet in with its form: this task cannot be completed"
                    + " without a stored, valid score sheet.");
        }
    }

    private Assignment assignment(String sheetId) {
        return inHand.assignment(sheetId, judging::assignment);
    }
}
