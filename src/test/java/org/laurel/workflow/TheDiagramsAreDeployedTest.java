package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TheDiagramsAreDeployedTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:diagrams")
                .setProcessEngineName("diagrams")
                .buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (Path file : Diagrams.files()) {
            deployment.addInputStream(file.getFileName().toString(), Diagrams.open(file));
        }
        deployment.deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyProcessIsNamedForItsSteps() {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getResourceName, ProcessDefinition::getKey)
                .containsExactlyInAnyOrder(
                        tuple("1-edition.bpmn", "edition"),
                        tuple("2-entry.bpmn", "entry"),
                        tuple("3-national-selection.bpmn", "nationalSelection"),
                        tuple("4-jury-scoring.bpmn", "juryScoring"),
                        tuple("5-finale.bpmn", "finale"),
                        tuple("6-ceremony.bpmn", "ceremony"),
                        tuple("score-sheet.bpmn", "scoreSheet"));
    }

    @Test
    void everyDecisionIsNamedForItsTable() {
        assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().list())
                .extracting(DecisionDefinition::getResourceName, DecisionDefinition::getKey)
                .containsExactlyInAnyOrder(tuple("eligibility.dmn", "eligibility"), tuple("conflict.dmn", "conflict"));
    }

    @Test
    void everyProcessIsKeptForTenYears() {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getHistoryTimeToLive)
                .containsOnly(3650);
    }
}
