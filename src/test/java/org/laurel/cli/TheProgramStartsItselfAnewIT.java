package org.laurel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.Laurel;
import org.laurel.Visitor;

class TheProgramStartsItselfAnewIT {

    private static final int PATIENCE = 180;

    @TempDir
    private Path data = Path.of("");

    private final int port = freePort();

    private Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Laurel.class.getName(),
                        "--server.port=" + port,
                        "--laurel.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessHandle servedBy(Process starter) throws Exception {
        for (int second = 0; second < PATIENCE; second++) {
            if (isServed()) {
                return starter.children().findFirst().orElseThrow();
            }
            assertThat(starter.isAlive())
                    .as(Files.readString(data.resolve("log")))
                    .isTrue();
            Thread.sleep(1000);
        }
        throw new AssertionError("it did not get ready: " + Files.readString(data.resolve("log")));
    }

    private boolean isServed() {
        try {
            return new Visitor(port).get("/login").statusCode() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @Test
    void inASmallMachineThatEndsWithItsStarterHoweverThatEnds() throws Exception {
        Process starter = started();
        try {
            ProcessHandle server = servedBy(starter);
            print("started", starter.toHandle());
            print("serving", server);
            starter.destroyForcibly();
            server.onExit().get(PATIENCE, TimeUnit.SECONDS);
            assertThat(isServed()).isFalse();
        } finally {
            starter.descendants().forEach(ProcessHandle::destroyForcibly);
            starter.destroyForcibly();
        }
    }

    @Test
    void aSignalToTheStarterEndsTheServerInGoodOrder() throws Exception {
        Process starter = started();
        try {
            ProcessHandle server = servedBy(starter);
            starter.destroy();
            assertThat(starter.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(server.isAlive()).isFalse();
        } finally {
            starter.descendants().forEach(ProcessHandle::destroyForcibly);
            starter.destroyForcibly();
        }
    }

    /** The most memory it ever held, where the system tells. */
    private static void print(String what, ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (Files.isReadable(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                List<String> most =
                        lines.filter(line -> line.startsWith("VmHWM")).toList();
                System.out.println(what + ": " + most);
            }
        }
    }
}
