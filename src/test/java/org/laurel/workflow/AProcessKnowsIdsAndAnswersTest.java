package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.Laurel;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.rehearsal.Progress;
import org.laurel.rehearsal.RehearsalRun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class AProcessKnowsIdsAndAnswersTest {

    private static final Set<String> WRITTEN = new ConcurrentSkipListSet<>();

    /** What a run of an edition without incidents has no occasion to write. */
    private static final Set<String> ONLY_IN_OTHER_RUNS = Set.of();

    /** The application, and somebody who notes down what its processes are told. */
    @Configuration(proxyBeanMethods = false)
    @Import(Laurel.class)
    static class Watched {

        @Bean
        ProcessEnginePlugin note() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    engine.getCustomHistoryEventHandlers().add(new Note());
                }
            };
        }
    }

    private static final class Note extends DbHistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event instanceof HistoricVariableUpdateEventEntity written) {
                WRITTEN.add(written.getVariableName());
            }
        }
    }

    @Test
    void aWholeEditionWritesNothingElse(@TempDir Path folder) throws Exception {
        String rules = withFewStates(Editions.text("ada"));
        Edition edition = Editions.parse("ada.yaml", rules).orElseThrow();
        RehearsalRun.play(Watched.class, edition, rules, 7, Optional.empty(), folder, new Unwatched());
        TreeSet<String> expected = new TreeSet<>(KnownVariables.TYPES.keySet());
        expected.removeAll(ONLY_IN_OTHER_RUNS);
        assertThat(WRITTEN).isEqualTo(expected);
    }

    private static final class Unwatched implements Progress {

        @Override
        public void begin(String what, int of) {}

        @Override
        public void step() {}
    }

    /** Three states in place of eleven, and quorums that they can reach. */
    private static String withFewStates(String rules) {
        return rules.lines()
                .filter(line -> !line.matches("  - \\{code: (BN|KH|ID|LA|MM|PH|TL|TH), name.*zones.*"))
                .map(line -> Pattern.compile("quorum: \\d+").matcher(line).replaceAll("quorum: 2"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"score, double", "total, string", "jurorName, string", "conflicts, double", "editionId, serializable"})
    void whateverElseIsWrittenIsRefused(String name, String type) {
        HistoricVariableUpdateEventEntity written = new HistoricVariableUpdateEventEntity();
        written.setVariableName(name);
        written.setSerializerName(type);
        assertThatThrownBy(() -> new KnownVariables().handleEvent(written))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(name);
    }

    @Test
    void everyNameInADiagramIsOnTheList() throws IOException {
        Pattern names = Pattern.compile(
                "camunda:(?:resultVariable|elementVariable|collection)=\"([^\"]+)\"|<camunda:(?:in|out) source=\"\\w+\" target=\"([^\"]+)\"");
        Set<String> named = new TreeSet<>();
        for (Path diagram : Diagrams.processes().toList()) {
            names.matcher(Files.readString(diagram))
                    .results()
                    .forEach(found ->
                            named.add(Optional.ofNullable(found.group(1)).orElse(found.group(2))));
        }
        assertThat(KnownVariables.TYPES.keySet()).containsAll(named);
    }
}
