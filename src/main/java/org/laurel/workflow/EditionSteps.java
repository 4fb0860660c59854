package org.laurel.workflow;

import java.util.Date;
import java.util.List;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Category;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.judging.Judging;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Now;
import org.springframework.stereotype.Component;

/** What the diagram of an edition asks. */
@Component("edition")
public class EditionSteps implements Steps {

    private final RunningEditions editions;
    private final Entries entries;
    private final Nominations nominations;
    private final Judging judging;
    private final Moments moments;
    private final AuditLog audit;
    private final Now now;

    EditionSteps(
            RunningEditions editions,
            Entries entries,
            Nominations nominations,
            Judging judging,
            Moments moments,
            AuditLog audit,
            Now now) {
        this.editions = editions;
        this.entries = entries;
        this.nominations = nominations;
        this.judging = judging;
        this.moments = moments;
        this.audit = audit;
        this.now = now;
    }

    public Date callOpens(String editionId) {
        return moments.at(editionId, Moment.CALL_OPENS);
    }

    public void openCall(String editionId) {
        audit.append(now.get(), Act.TIMETABLE, "call-opened", editionId, "");
    }

    public Date submissionsClose(String editionId) {
        return moments.at(editionId, Moment.SUBMISSION_CLOSES);
    }

    public void closeSubmissions(String editionId) {
        int lapsed = entries.closeSubmissions(editionId);
        audit.append(now.get(), Act.TIMETABLE, "submissions-closed", editionId, lapsed + " drafts lapsed");
    }

    public Date reviewCloses(String editionId) {
        return moments.at(editionId, Moment.REVIEW_CLOSES);
    }

    public boolean hasNationalSelection(String editionId) {
        return has(editionId, Stage.Kind.NATIONAL);
    }

    public List<String> statesWithEntries(String editionId) {
        return entries.statesWithAcceptedEntries(editionId);
    }

    /** Answers with the categories that a jury has to score. */
    public List<String> fixShortlist(String editionId) {
        List<String> withEntries = nominations.fixShortlist(editionId);
        return has(editionId, Stage.Kind.JURY) ? withEntries : List.of();
    }

    public Date scoringOpens(String editionId) {
        return moments.at(editionId, Moment.SCORING_OPENS);
    }

    public boolean hasFinal(String editionId) {
        return has(editionId, Stage.Kind.FINAL);
    }

    public List<String> categoriesWithFinalists(String editionId) {
        return editions.rules(editionId).categories().stream()
                .map(Category::code)
                .filter(category -> mayHaveFinalists(editionId, category))
                .toList();
    }

    private boolean mayHaveFinalists(String editionId, String category) {
        return has(editionId, Stage.Kind.JURY)
                ? !judging.finalists(editionId, category).isEmpty()
                : !entries.nominated(editionId, category).isEmpty();
    }

    private boolean has(String editionId, Stage.Kind kind) {
        return !editions.rules(editionId).stages(kind).isEmpty();
    }
}
