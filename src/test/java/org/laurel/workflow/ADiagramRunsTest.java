package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ADiagramRunsTest {

    private static final Map<String, Set<String>> STEPS_OF_THEIR_OWN_TRANSACTION = Map.of(
            "edition", Set.of("listStates", "fixShortlist"),
            "entry", Set.of(),
            "nationalSelection", Set.of(),
            "juryScoring", Set.of("assignJurors", "closeScoring"),
            "finale", Set.of("openFinalScoring"),
            "ceremony", Set.of(),
            "scoreSheet", Set.of());

    static Stream<Path> diagrams() {
        return Diagrams.processes();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTaskForAPersonHasAFormAnAssigneeAndADueDate(Path file) {
        assertThat(Diagrams.read(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aDiagramHoldsNoCodeAndNamesNoGroup(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContainIgnoringCase("script")
                .doesNotContain(
                        "camunda:class", "camunda:delegateExpression", "camunda:connector", "camunda:asyncAfter")
                .doesNotContain("camunda:candidateGroups", "camunda:candidateUsers");
    }

    @Test
    void onlyStepsThatFanOutOrCloseStandInATransactionOfTheirOwn() {
        var found = Diagrams.processes()
                .map(Diagrams::read)
                .collect(Collectors.toMap(
                        diagram -> Diagrams.process(diagram).getId(),
                        diagram -> diagram.getModelElementsByType(FlowNode.class).stream()
                                .filter(FlowNode::isCamundaAsyncBefore)
                                .map(FlowNode::getId)
                                .collect(Collectors.toSet())));

        assertThat(found).isEqualTo(STEPS_OF_THEIR_OWN_TRANSACTION);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aStepOfItsOwnTransactionIsTriedThreeTimes(Path file) {
        assertThat(Diagrams.read(file).getModelElementsByType(FlowNode.class))
                .filteredOn(FlowNode::isCamundaAsyncBefore)
                .allSatisfy(node -> assertThat(node.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .singleResult()
                                .getTextContent())
                        .as(node.getId())
                        .isEqualTo("R3/PT10S"));
    }
}
