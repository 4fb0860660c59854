package org.laurel.workflow;

import static org.laurel.workflow.NoticeDue.Kind.PANEL_MEMBER_RECUSED;
import static org.laurel.workflow.NoticeDue.Kind.PANEL_WAITS;
import static org.laurel.workflow.NoticeDue.Kind.SELECTION_WAITS;

import java.util.Date;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.nomination.Nominations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the diagram of one state's national selection asks. */
@Component("nationalSelection")
public class NationalSelectionSteps implements Steps {

    private final Nominations nominations;
    private final RunningEditions editions;
    private final Moments moments;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    NationalSelectionSteps(
            Nominations nominations,
            RunningEditions editions,
            Moments moments,
            Offices offices,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.editions = editions;
        this.moments = moments;
        this.offices = offices;
        this.events = events;
    }

    public boolean openPanelRounds(String editionId, String stateCode) {
        return nominations.openPanelRounds(editionId, stateCode);
    }

    public Date panelCloses(String editionId, String stateCode) {
        return moments.closing(editionId, national(editionId));
    }

    public Date panelReminder(String editionId) {
        return moments.nextReminder(editionId, national(editionId));
    }

    public boolean reminderAhead(String editionId) {
        return moments.hasReminderAhead(editionId, national(editionId));
    }

    public void remindPanel(String editionId, String stateCode) {
        events.publishEvent(new NoticeDue(PANEL_WAITS, editionId, stateCode));
    }

    public void tellCoordinator(String editionId, String stateCode) {
        events.publishEvent(new NoticeDue(PANEL_MEMBER_RECUSED, editionId, stateCode));
    }

    public void closePanelRounds(String editionId, String stateCode) {
        nominations.closePanelRounds(editionId, stateCode);
    }

    public String coordinator(String editionId, String stateCode) {
        return offices.coordinator(stateCode);
    }

    public Date selectionCloses(String editionId) {
        return moments.at(editionId, Moment.SELECTION_CLOSES);
    }

    public Date reminder(String editionId) {
        return moments.nextReminder(editionId, national(editionId));
    }

    public void remindCoordinator(String editionId, String stateCode) {
        events.publishEvent(new NoticeDue(SELECTION_WAITS, editionId, stateCode));
    }

    public void nominateByScores(String editionId, String stateCode) {
        nominations.nominateByScores(editionId, stateCode);
    }

    private Stage national(String editionId) {
        return editions.rules(editionId).stages(Stage.Kind.NATIONAL).get(0);
    }
}
