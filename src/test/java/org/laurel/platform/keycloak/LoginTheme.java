package org.laurel.platform.keycloak;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The look and the words that we give to Keycloak's sign-in pages. */
final class LoginTheme {

    private static final Path FOLDER = RealmExport.FILE.resolveSibling("theme/laurel/login");

    private LoginTheme() {}

    /** In the order of the file. */
    static List<String> languages() {
        return List.of(read("theme.properties").getProperty("locales").split(","));
    }

    static Properties words(String language) {
        return read("messages/messages_" + language + ".properties");
    }

    /** With their licence. */
    static List<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("resources/fonts/noto"))) {
            return files.toList();
        }
    }

    static String look() throws IOException {
        return Files.readString(FOLDER.resolve("resources/css/laurel.css"));
    }

    private static Properties read(String file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
