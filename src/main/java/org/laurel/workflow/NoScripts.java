package org.laurel.workflow;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses to deploy a diagram that brings code of its own: scripts, connectors, classes or delegate expressions. */
final class NoScripts extends AbstractBpmnParseListener {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        refuseCode(process);
    }

    @Override
    public void parseScriptTask(Element script, ScopeImpl scope, ActivityImpl activity) {
        throw refused("script task");
    }

    private static void refuseCode(Element element) {
        for (String attribute : List.of("class", "delegateExpression")) {
            if (element.attributeNS(new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA), attribute) != null) {
                throw refused("camunda:" + attribute);
            }
        }
        for (String code : List.of("script", "connector")) {
            if (code.equals(element.getTagName())) {
                throw refused(code);
            }
        }
        element.elements().forEach(NoScripts::refuseCode);
    }

    private static ProcessEngineException refused(String what) {
        return new ProcessEngineException("a diagram may not bring code of its own: " + what);
    }
}
