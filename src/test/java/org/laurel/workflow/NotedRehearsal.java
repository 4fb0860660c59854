package org.laurel.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.laurel.Laurel;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.rehearsal.Progress;
import org.laurel.rehearsal.RehearsalRun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A program that rehearses a small edition of the ASEAN Digital Awards and writes down every variable's name, each once. */
final class NotedRehearsal {

    private static final Set<String> WRITTEN = new ConcurrentSkipListSet<>();

    private NotedRehearsal() {}

    /** The application, and somebody who notes what its processes are told. */
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

    private static final class Unwatched implements Progress {

        @Override
        public void begin(String what, int of) {}

        @Override
        public void step() {}
    }

    public static void main(String... arguments) throws Exception {
        String rules = withFewStates(Editions.text("ada"));
        Edition edition = Editions.parse("ada.yaml", rules).orElseThrow();
        RehearsalRun.play(Watched.class, edition, rules, 7, Optional.empty(), Path.of(arguments[0]), new Unwatched());
        Files.write(Path.of(arguments[1]), WRITTEN);
    }

    /** Three states in place of eleven, and quorums that they can reach. */
    private static String withFewStates(String rules) {
        return rules.lines()
                .filter(line -> !line.matches("  - \\{code: (BN|KH|ID|LA|MM|PH|TL|TH), name.*zones.*"))
                .map(line -> line.replaceAll("quorum: \\d+", "quorum: 2"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
