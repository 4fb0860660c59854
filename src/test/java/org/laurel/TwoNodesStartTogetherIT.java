package org.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two programs, as on two machines, that share an empty PostgreSQL. */
class TwoNodesStartTogetherIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<String> database = TestDatabase.onPostgres();

    @Test
    void bothServeAndWhatAFirstStartCreatesIsThereOnce(@TempDir Path logs) throws Exception {
        List<Process> nodes = new ArrayList<>();
        List<Integer> ports = List.of(freePort(), freePort());
        try {
            for (int port : ports) {
                nodes.add(node(port, logs.resolve(port + ".log")));
            }
            for (int port : ports) {
                awaitReady(port, nodes.get(ports.indexOf(port)), logs.resolve(port + ".log"));
            }
        } finally {
            nodes.forEach(Process::destroy);
            for (Process node : nodes) {
                node.waitFor(30, TimeUnit.SECONDS);
            }
        }
        assertThat(rows("edition")).isEqualTo(1);
        assertThat(rows("act_re_procdef")).isEqualTo(rows("act_re_procdef where version_ = 1"));
        assertThat(rows("act_ru_execution where proc_def_id_ like 'edition:%' and parent_id_ is null"))
                .isEqualTo(1);
        assertThat(rows("act_ru_filter")).isEqualTo(1);
    }

    private Process node(int port, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Laurel.class.getName(),
                "--server.port=" + port));
        database.forEach(setting -> command.add("--" + setting));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void awaitReady(int port, Process node, Path log) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            assertThat(node.isAlive())
                    .as(() -> "the node at " + port + " died: " + text(log))
                    .isTrue();
            if (isReady(port)) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the node at " + port + " did not get ready: " + text(log));
    }

    private static boolean isReady(int port) {
        try {
            return new Visitor(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private int rows(String from) {
        Properties settings = new Properties();
        database.forEach(setting ->
                settings.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        var source = new DriverManagerDataSource(
                settings.getProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
        return JdbcClient.create(source)
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
