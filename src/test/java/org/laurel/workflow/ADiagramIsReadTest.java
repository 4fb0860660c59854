package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ADiagramIsReadTest {

    private static final String SENTENCE = "\\p{Lu}\\p{L}*([ ’]\\p{L}+|[,:] \\p{L}+)*\\??";
    private static final String TITLE_OF_THE_ENTRY = "${scoreSheet.title(sheetId)}";

    static Stream<Path> diagrams() {
        return Diagrams.processes();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyElementIsDrawn(Path file) {
        assertThat(elements(file, FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(elements(file, SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyLineRunsAtRightAngles(Path file) {
        assertThat(elements(file, SequenceFlow.class)).allSatisfy(flow -> {
            var points = flow.getDiagramElement().getWaypoints().toArray(Waypoint[]::new);
            for (int i = 1; i < points.length; i++) {
                assertThat(isStraight(points[i - 1], points[i]))
                        .as(flow.getId())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyStepAndEventIsNamedByASentence(Path file) {
        assertThat(elements(file, FlowNode.class))
                .filteredOn(node -> !(node instanceof Gateway) && !TITLE_OF_THE_ENTRY.equals(node.getName()))
                .allSatisfy(node ->
                        assertThat(node.getName()).as(node.getId()).isNotNull().matches(SENTENCE));
        assertThat(elements(file, Process.class).iterator().next().getName()).matches(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyChoiceIsAQuestionWithOneAnswerForTheRest(Path file) {
        assertThat(elements(file, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName())
                            .as(gateway.getId())
                            .isNotNull()
                            .matches(SENTENCE)
                            .endsWith("?");
                    assertThat(gateway.getId()).endsWith("Q");
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing())
                            .filteredOn(flow -> flow.getConditionExpression() == null)
                            .containsExactly(gateway.getDefault());
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyWaitIsAQuestion(Path file) {
        assertThat(elements(file, EventBasedGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getId()).endsWith("Q"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theProcessIsExplained(Path file) {
        assertThat(elements(file, Process.class).iterator().next().getDocumentations())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text.getTextContent()).hasSizeGreaterThan(80));
    }

    private static boolean isStraight(Waypoint from, Waypoint to) {
        return from.getX().equals(to.getX()) || from.getY().equals(to.getY());
    }

    private static <E extends BaseElement> Collection<E> elements(Path file, Class<E> type) {
        return Diagrams.read(file).getModelElementsByType(type);
    }
}
