package org.laurel.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts the program anew in a Java machine of a fitting size. One that is told nothing takes a quarter of a large computer's
 * memory before it tidies up, twice what the application needs. Whoever says anything themselves ({@code java -Xmx...},
 * {@code -XX:...}) is not corrected.
 */
public final class OwnJvm {

    /** As small as what lives in it allows, and no upper limit that could stop a server at the wrong moment. */
    private static final List<String> OF_A_SERVER = List.of("-XX:+UseSerialGC", "-Xms192m", "-XX:NewSize=96m");
    /** A run of a minute ends before the thorough compiler has paid for itself. */
    private static final List<String> OF_A_RUN = List.of("-XX:+UseSerialGC", "-Xmx400m", "-XX:TieredStopAtLevel=1");

    private static final String STARTED_BY = "laurel.started-by";

    private OwnJvm() {}

    /** The application's exit code once it has ended elsewhere; nothing if it is to run here. */
    public static OptionalInt ofAServer(String... arguments) throws IOException {
        return run(OF_A_SERVER, List.of(arguments));
    }

    static OptionalInt ofARun(List<String> arguments) throws IOException {
        return run(OF_A_RUN, arguments);
    }

    private static OptionalInt run(List<String> options, List<String> arguments) throws IOException {
        if (isToldItsSize()) {
            endWithWhoeverStartedThis();
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-D" + STARTED_BY + "=" + ProcessHandle.current().pid());
        command.addAll(properties());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.laurel.Laurel"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return OptionalInt.of(exitCode(process));
    }

    private static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** Whoever gives options, an agent or a debugger among them, means this machine. */
    private static boolean isToldItsSize() {
        return !given().stream().allMatch(option -> option.startsWith("-D"));
    }

    private static List<String> properties() {
        return given().stream().filter(option -> option.startsWith("-D")).toList();
    }

    /** Ends in good order: whoever ends the first machine means the application. */
    private static void end(Process process) {
        process.destroy();
        exitCode(process);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Also if that was ended by force, so that no application stays behind that nobody knows of. */
    private static void endWithWhoeverStartedThis() {
        Optional.ofNullable(System.getProperty(STARTED_BY))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }
}
