package org.laurel.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.laurel.edition.Moment;
import org.laurel.result.Releasing;
import org.laurel.result.Results;
import org.springframework.stereotype.Component;

/** What the diagram of the ceremony asks. */
@Component("ceremony")
public class CeremonySteps implements Steps {

    private final Results results;
    private final Releasing releasing;
    private final Moments moments;
    private final Offices offices;

    CeremonySteps(Results results, Releasing releasing, Moments moments, Offices offices) {
        this.results = results;
        this.releasing = releasing;
        this.moments = moments;
        this.offices = offices;
    }

    public Date begins(String editionId) {
        return moments.at(editionId, Moment.CEREMONY);
    }

    public String secretariat(String editionId) {
        return offices.secretariat();
    }

    public String chair(String editionId) {
        return offices.chair();
    }

    public Date releaseDue(String editionId) {
        return begins(editionId);
    }

    /** Whoever completed the tasks by another way than two offices's release is sent back to the proposal. */
    public void publish(String editionId) {
        if (!releasing.confirmed(editionId)) {
            throw new BpmnError("NOT_TWO_PEOPLE");
        }
        results.publish(editionId);
    }
}
