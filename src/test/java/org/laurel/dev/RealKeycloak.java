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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak on this machine alone: built once, started on an empty database in memory with our realm, its
 * demonstration users and our theme, and gone when we are. It comes up while we go on with something else.
 */
public final class RealKeycloak implements AutoCloseable {

    public static final String WEB_SECRET = "only-for-the-development-start";
    public static final String API_SECRET = "only-for-the-development-start-too";
    public static final String ADMINISTRATOR = "admin";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final KeycloakFolder folder;
    private final int port;
    private final CompletableFuture<Void> up;
    private volatile @Nullable Process process;

    private RealKeycloak(KeycloakFolder folder, int port, String laurel) {
        this.folder = folder;
        this.port = port;
        this.up = CompletableFuture.runAsync(() -> comeUp(laurel), RealKeycloak::beside);
    }

    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "keycloak");
        thread.setDaemon(true);
        thread.start();
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
            KeycloakFolder folder = new KeycloakFolder(home);
            folder.furnish(realm);
            RealKeycloak keycloak = new RealKeycloak(folder, free, laurel);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers; throws what kept it from coming up. */
    public void await() {
        up.join();
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
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
            running.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** Holds the server's breath: it takes connections and answers nobody, until it is let {@link #answer} again. */
    public void fallSilent() {
        signal("-STOP");
    }

    public void answer() {
        signal("-CONT");
    }

    private void signal(String which) {
        await();
        List<String> kill = new ArrayList<>(List.of("kill", which));
        Process running = process;
        if (running != null) {
            running.descendants().map(part -> String.valueOf(part.pid())).forEach(kill::add);
        }
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

    private void comeUp(String laurel) {
        try {
            if (!folder.built()) {
                build();
            }
            Process server = launch(laurel);
            process = server;
            untilItAnswers(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was starting", e);
        }
    }

    private void build() throws IOException, InterruptedException {
        Process building = folder.build().start();
        process = building;
        if (building.waitFor() != 0) {
            throw new IOException("Keycloak did not build itself; see " + folder.log());
        }
        folder.isBuilt();
    }

    private Process launch(String laurel) throws IOException {
        ProcessBuilder start = folder.process(
                leash(),
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address());
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
        return KeycloakFolder.windows()
                ? List.of()
                : List.of(
                        "sh",
                        "-c",
                        "exec 3<&0; \"$@\" </dev/null & server=$!; trap 'kill $server' TERM; "
                                + "(cat <&3 >/dev/null; kill $server 2>/dev/null) & wait $server; wait $server",
                        "leash");
    }

    private void untilItAnswers(Process server) throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("Keycloak did not start; see " + folder.log());
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
