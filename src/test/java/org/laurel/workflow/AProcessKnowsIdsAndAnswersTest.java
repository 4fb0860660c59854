package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AProcessKnowsIdsAndAnswersTest {

    /** What only a decision of the chair writes, for which an edition without incidents has no occasion. */
    private static final Set<String> ONLY_IN_OTHER_RUNS = Set.of("goOn", "extended");

    /** Everything is written in a program of its own: an engine has its name for itself there. */
    @Test
    void aWholeEditionWritesNothingElse(@TempDir Path folder) throws Exception {
        Path noted = folder.resolve("names.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NotedRehearsal.class.getName(),
                        folder.toString(),
                        noted.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(program.waitFor())
                .as(() -> NotedRehearsal.text(folder.resolve("log.txt")))
                .isZero();
        assertThat(Files.readAllLines(noted))
                .isEqualTo(KnownVariables.TYPES.keySet().stream()
                        .filter(name -> !ONLY_IN_OTHER_RUNS.contains(name))
                        .toList());
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
