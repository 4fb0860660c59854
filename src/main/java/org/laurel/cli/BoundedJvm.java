package org.laurel.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs a command in a Java machine whose heap has a limit. One without a limit takes a quarter of the computer's memory before it
 * tidies up, which is a gigabyte for work that needs a third of it. Whoever names a limit ({@code java -Xmx...}) keeps theirs.
 */
final class BoundedJvm {

    private static final List<String> LIMITS = List.of("-Xmx400m", "-XX:+UseSerialGC");

    private BoundedJvm() {}

    /** The exit code of the program with these arguments in a machine of its own; nothing if this one has a limit already. */
    static OptionalInt run(List<String> arguments) throws IOException {
        if (limited()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.laurel.Laurel"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return OptionalInt.of(process.waitFor());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }

    private static boolean limited() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-Xmx") || option.startsWith("-XX:MaxRAM"));
    }
}
