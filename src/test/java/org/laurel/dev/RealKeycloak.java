package org.laurel.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak on this machine alone: built once, started on an empty database in memory with our realm, its
 * demonstration users and our theme, and gone when we are.
 */
public final class RealKeycloak implements AutoCloseable {

    public static final String WEB_SECRET = "only-for-the-development-start";
    public static final String API_SECRET = "only-for-the-development-start-too";
    public static final String ADMINISTRATOR = "admin";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final String JAVA =
            "-Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Duser.language=en";

    private final Path home;
    private final int port;
    private final Process process;

    private RealKeycloak(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /**
     * @param home the unpacked distribution
     * @param realm the folder with the realm, the demonstration users and the theme
     * @param port 0 for any that is free
     * @param laurel the address of the application, which the realm's redirects lead to
     */
    public static RealKeycloak start(Path home, Path realm, int port, String laurel) {
        try {
            int free = free(port);
            furnish(home, realm);
            build(home);
            Process process = launch(home, free, laurel);
            RealKeycloak keycloak = new RealKeycloak(home, free, process);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            keycloak.await();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was starting", e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return address() + "/realms/laurel";
    }

    /** Takes the server away and leaves everything else as it is. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Holds the server's breath: it takes connections and answers nobody, until it is let {@link #answer} again. */
    public void fallSilent() {
        signal("-STOP");
    }

    public void answer() {
        signal("-CONT");
    }

    private void signal(String which) {
        List<String> kill = new ArrayList<>(List.of("kill", which));
        process.descendants().map(part -> String.valueOf(part.pid())).forEach(kill::add);
        try {
            new ProcessBuilder(kill).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was to be signalled", e);
        }
    }

    private static int free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new IOException("port " + port + " is taken; choose another with -Dlaurel.keycloak.port=...", taken);
        }
    }

    private static void furnish(Path home, Path realm) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        copy(realm.resolve("laurel-realm.json"), imports.resolve("laurel-realm.json"));
        copy(realm.resolve("demo-users.json"), imports.resolve("laurel-users-0.json"));
        Path theme = realm.resolve("theme");
        try (Stream<Path> files = Files.walk(theme)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, home.resolve("themes").resolve(theme.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keycloak compiles itself for its database once; a minute that later starts need not spend. */
    private static void build(Path home) throws IOException, InterruptedException {
        Path done = home.resolve("data/built-for-laurel");
        if (Files.exists(done)) {
            return;
        }
        int result = process(home, List.of(), script(home), "build", "--db=dev-mem")
                .start()
                .waitFor();
        if (result != 0) {
            throw new IOException("Keycloak did not build itself; see " + log(home));
        }
        Files.createFile(done);
    }

    private static Process launch(Path home, int port, String laurel) throws IOException {
        ProcessBuilder start = process(
                home,
                leash(),
                script(home),
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port);
        start.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR,
                        "LAUREL_WEB_SECRET", WEB_SECRET,
                        "LAUREL_API_SECRET", API_SECRET,
                        "LAUREL_URL", laurel,
                        "LAUREL_BACK_CHANNEL", laurel));
        return start.start();
    }

    /** Ends the server when our end of its input closes, however we came to end. */
    private static List<String> leash() {
        return windows()
                ? List.of()
                : List.of(
                        "sh",
                        "-c",
                        "exec 3<&0; \"$@\" </dev/null & server=$!; trap 'kill $server' TERM; "
                                + "(cat <&3 >/dev/null; kill $server 2>/dev/null) & wait $server; wait $server",
                        "leash");
    }

    private static ProcessBuilder process(Path home, List<String> before, String... command) {
        List<String> whole = new ArrayList<>(before);
        whole.addAll(List.of(command));
        ProcessBuilder process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
        process.environment().put("JAVA_OPTS", JAVA);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }

    private static Path log(Path home) {
        return home.resolve("data/keycloak.log");
    }

    private static String script(Path home) {
        return home.resolve(windows() ? "bin/kc.bat" : "bin/kc.sh").toString();
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private void await() throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("Keycloak did not start; see " + log(home));
            }
            Thread.sleep(250);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(issuer())).build();
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
