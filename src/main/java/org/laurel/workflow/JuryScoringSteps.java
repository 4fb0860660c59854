package org.laurel.workflow;

import static org.laurel.workflow.NoticeDue.Kind.JURORS_OWE;
import static org.laurel.workflow.NoticeDue.Kind.JUROR_RECUSED;

import java.util.Date;
import java.util.List;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.Judging;
import org.laurel.judging.LateScoring;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.nomination.Nominations;
import org.laurel.result.Results;
import org.laurel.vote.VoteFinalists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the diagram of one category's jury scoring asks. */
@Component("juryScoring")
public class JuryScoringSteps implements Steps {

    private static final String OF_ALL_STATES = "";

    private final Judging judging;
    private final VoteFinalists votes;
    private final LateScoring late;
    private final RoundStandings standings;
    private final Nominations nominations;
    private final Results results;
    private final ConflictPolicy conflicts;
    private final ChairDecisions decisions;
    private final RunningEditions editions;
    private final Moments moments;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    JuryScoringSteps(
            Judging judging,
            VoteFinalists votes,
            LateScoring late,
            RoundStandings standings,
            Nominations nominations,
            Results results,
            ConflictPolicy conflicts,
            ChairDecisions decisions,
            RunningEditions editions,
            Moments moments,
            Offices offices,
            ApplicationEventPublisher events) {
        this.judging = judging;
        this.votes = votes;
        this.late = late;
        this.standings = standings;
        this.nominations = nominations;
        this.results = results;
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.editions = editions;
        this.moments = moments;
        this.offices = offices;
        this.events = events;
    }

    public boolean enoughEntries(String editionId, String categoryCode) {
        return nominees(editionId, categoryCode).size()
                >= jury(editionId).decision().minimumEntries();
    }

    public void recordNoAward(String editionId, String categoryCode) {
        String reason = decisions
                .last(editionId, jury(editionId).id(), categoryCode)
                .map(ChairDecisions.Chosen::reason)
                .orElse("No award is given in this category.");
        results.recordNoAward(editionId, categoryCode, reason);
        judging.find(editionId, jury(editionId).id(), categoryCode, OF_ALL_STATES)
                .ifPresent(judging::sealAsItStands);
    }

    public int findConflicts(String editionId, String categoryCode) {
        return conflicts.find(
                editionId, jury(editionId), categoryCode, OF_ALL_STATES, nominees(editionId, categoryCode));
    }

    public int assignJurors(String editionId, String categoryCode) {
        Round round = judging.open(
                editionId, jury(editionId).id(), categoryCode, OF_ALL_STATES, nominees(editionId, categoryCode));
        return judging.sheetsToScore(round);
    }

    /** A category with too few entries has no round yet, and perhaps never. */
    public Date scoringCloses(String editionId, String categoryCode) {
        return judging.find(editionId, jury(editionId).id(), categoryCode, OF_ALL_STATES)
                .map(round -> Date.from(late.closesAt(round)))
                .orElseGet(() -> moments.closing(editionId, jury(editionId)));
    }

    public Date decisionDue(String editionId) {
        return moments.decisionDue(editionId, jury(editionId));
    }

    public Date reminder(String editionId) {
        return moments.nextReminder(editionId, jury(editionId));
    }

    public boolean reminderAhead(String editionId) {
        return moments.hasReminderAhead(editionId, jury(editionId));
    }

    public void remindJurors(String editionId, String categoryCode) {
        events.publishEvent(new NoticeDue(JURORS_OWE, editionId, categoryCode));
    }

    public void tellChair(String editionId, String categoryCode) {
        events.publishEvent(new NoticeDue(JUROR_RECUSED, editionId, categoryCode));
    }

    public void assignReplacement(String editionId, String categoryCode) {
        judging.assignSuccessors(round(editionId, categoryCode));
    }

    /** Answers whether the quorum was reached. A vote whose points the jury's total takes is counted before. */
    public boolean closeScoring(String editionId, String categoryCode) {
        Round round = round(editionId, categoryCode);
        votes.countWhatIsOver(editionId);
        judging.close(round);
        return standings.quorumReached(round);
    }

    public void reopenScoring(String editionId, String categoryCode) {
        late.reopen(round(editionId, categoryCode));
    }

    public boolean tieAtCut(String editionId, String categoryCode) {
        return standings.leavesTieOpen(round(editionId, categoryCode));
    }

    /** Answers how many there are. */
    public int nameFinalists(String editionId, String categoryCode) {
        Round round = round(editionId, categoryCode);
        List<String> goingOn = standings.advancing(round);
        judging.letGoOn(round, goingOn);
        return goingOn.size();
    }

    public void askAboutThinCategory(String editionId, String categoryCode) {
        ask(Question.THIN_CATEGORY, editionId, categoryCode, "thin-category");
    }

    public void askAboutMissedQuorum(String editionId, String categoryCode) {
        ask(Question.MISSED_QUORUM, editionId, categoryCode, "missed-quorum");
    }

    public void askAboutTie(String editionId, String categoryCode) {
        ask(Question.TIE, editionId, categoryCode, "tie");
    }

    private void ask(Question question, String edition, String category, String page) {
        events.publishEvent(new DecisionWaits(
                question, edition, category, "/chair/rounds/" + edition + "/" + category + "/" + page));
    }

    public String chair(String editionId) {
        return offices.chair();
    }

    private List<Round.Candidate> nominees(String editionId, String categoryCode) {
        return nominations.nominees(editionId, categoryCode);
    }

    private Stage jury(String editionId) {
        return editions.rules(editionId).stages(Stage.Kind.JURY).get(0);
    }

    private Round round(String editionId, String categoryCode) {
        return judging.find(editionId, jury(editionId).id(), categoryCode, OF_ALL_STATES)
                .orElseThrow();
    }
}
