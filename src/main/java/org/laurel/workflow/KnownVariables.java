package org.laurel.workflow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * The short list of what a process may know: ids, codes, answers and counts. Whatever else somebody writes, be it a
 * diagram, Tasklist, Cockpit or the engine's REST, is refused with all that came along with it: Tasklist and Cockpit show
 * every variable, so that no score, ballot, name or standing may ever be one.
 */
final class KnownVariables implements HistoryEventHandler {

    private static final String TEXT = "string";
    private static final String ANSWER = "boolean";
    private static final String COUNT = "integer";
    private static final String LIST = "serializable";

    /** By name, as the engine calls the type of its value. */
    static final Map<String, String> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("editionId", TEXT),
            Map.entry("entryId", TEXT),
            Map.entry("sheetId", TEXT),
            Map.entry("stateCode", TEXT),
            Map.entry("categoryCode", TEXT),
            Map.entry("stateCodes", LIST),
            Map.entry("categoryCodes", LIST),
            Map.entry("finalCategoryCodes", LIST),
            Map.entry("eligible", ANSWER),
            Map.entry("accepted", ANSWER),
            Map.entry("reopened", ANSWER),
            Map.entry("panelScores", ANSWER),
            Map.entry("enoughEntries", ANSWER),
            Map.entry("quorumReached", ANSWER),
            Map.entry("goOn", ANSWER),
            Map.entry("extended", ANSWER),
            Map.entry("conflicts", COUNT),
            Map.entry("assignments", COUNT),
            Map.entry("finalists", COUNT),
            // the engine's own, where a diagram does something for each of several
            Map.entry("loopCounter", COUNT),
            Map.entry("nrOfInstances", COUNT),
            Map.entry("nrOfActiveInstances", COUNT),
            Map.entry("nrOfCompletedInstances", COUNT)));

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity written) {
            String type = TYPES.get(written.getVariableName());
            if (type == null || !type.equals(written.getSerializerName())) {
                throw new ProcessEngineException("A process knows ids, codes, answers and counts by a short list; “"
                        + written.getVariableName() + "” as " + written.getSerializerName() + " is not on it.");
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
