package org.laurel.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The diagrams and decision tables of the project, as they lie in the folder {@code bpmn}. */
final class Diagrams {

    private static final Path FOLDER = Path.of("bpmn");

    private Diagrams() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> processes() {
        return files().stream().filter(file -> file.toString().endsWith(".bpmn"));
    }

    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream table(String name) {
        return open(FOLDER.resolve(name + ".dmn"));
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    static Process process(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(Process.class).iterator().next();
    }
}
