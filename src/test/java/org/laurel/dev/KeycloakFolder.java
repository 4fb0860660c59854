package org.laurel.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An unpacked distribution of Keycloak.
 *
 * @param home where it lies
 */
record KeycloakFolder(Path home) {

    private static final String JAVA =
            "-Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Duser.language=en";

    /** @param realm the folder with the realm, the demonstration users and the theme, which are copied to where Keycloak looks */
    void furnish(Path realm) throws IOException {
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

    /** Whether Keycloak has compiled itself for its database: done once, and some ten seconds that later starts need not spend. */
    boolean built() {
        return Files.exists(mark());
    }

    ProcessBuilder build() {
        return process(List.of(), "build", "--db=dev-mem");
    }

    void isBuilt() throws IOException {
        Files.createFile(mark());
    }

    private Path mark() {
        return home.resolve("data/built-for-laurel");
    }

    Path log() {
        return home.resolve("data/keycloak.log");
    }

    /** @param before what runs Keycloak's own script, if anything does */
    ProcessBuilder process(List<String> before, String... arguments) {
        List<String> whole = new ArrayList<>(before);
        whole.add(home.resolve(windows() ? "bin/kc.bat" : "bin/kc.sh").toString());
        whole.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process.environment().put("JAVA_OPTS", JAVA);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
