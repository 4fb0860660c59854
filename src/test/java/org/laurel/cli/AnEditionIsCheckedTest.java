package org.laurel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurel.edition.Editions;

class AnEditionIsCheckedTest {

    private static final Path SHIPPED = Path.of("src/main/resources/editions");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRightOneIsOkWithAShortSummary() {
        assertThat(check(SHIPPED.resolve("ada.yaml"))).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "OK",
                        "ASEAN Digital Awards 2026 (ada-2026)",
                        "11 states, 8 partners, 6 categories",
                        "stages: national, jury, final",
                        "call opens 2025-06-02 09:00, ceremony 2026-01-15 18:30 (Asia/Ho_Chi_Minh)",
                        "207 texts to be read in other languages: --texts",
                        "rules " + Editions.named("ada").rulesHash());
        assertThat(err).hasToString("");
    }

    @Test
    void aRightOneGivesTranslatorsATable() {
        assertThat(check(SHIPPED.resolve("ada.yaml"), "--texts")).isZero();
        assertThat(out.toString())
                .startsWith("\uFEFFtext,translation,machine,where\r\nBrunei Darussalam,,,states/BN\r\n")
                .endsWith("\r\nFinal,,,stages/final/name\r\n");
        assertThat(out.toString().lines()).hasSize(1 + 207);
    }

    @ParameterizedTest
    @MethodSource("org.laurel.edition.Editions#shipped")
    void everyShippedOneIsOk(String name) {
        assertThat(check(SHIPPED.resolve(name + ".yaml"))).isZero();
    }

    @Test
    void aWrongOneIsAnsweredWithEveryProblemAndExitCodeOne() throws IOException {
        String ada = Files.readString(SHIPPED.resolve("ada.yaml"));
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                ada.replaceFirst("innovation, weight: 20", "innovation, weight: 19")
                        .replace("ceremony: 2026-01-15T18:30", "ceremony: 2025-01-15T18:30")
                        .replace("ties: [golds, silvers,", "ties: [golds, silver,"));
        assertThat(check(file)).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        file + ":" + line(ada, "ceremony: ")
                                + ": \"ceremony\" is not after final-closes, put the moments in the order in which they come",
                        file + ":" + (line(ada, "innovation, weight: 20") - 1)
                                + ": \"criteria\" of \"strategy\" have weights that add up to 99, shares must add up to 100",
                        file + ":" + line(ada, "ties: [golds") + ": \"ties\" is \"silver\", did you mean \"silvers\"?");
    }

    @Test
    void aFileThatCannotBeReadIsExitCodeTwo() {
        Path missing = folder.resolve("missing.yaml");
        assertThat(check(missing)).isEqualTo(2);
        assertThat(check(folder)).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        missing + ": there is no such file, give the path of a rules file",
                        folder + ": it cannot be read, give the path of a rules file");
        assertThat(out).hasToString("");
    }

    @Test
    void onlyNamedCommandsAreTakenFromTheApplication() {
        String missing = folder.resolve("missing.yaml").toString();
        assertThat(LaurelCommand.answer("check-edition", missing)).hasValue(2);
        assertThat(LaurelCommand.answer("--server.port=8081")).isEmpty();
        assertThat(LaurelCommand.answer("anything-else")).isEmpty();
        assertThat(LaurelCommand.answer()).isEmpty();
    }

    private int check(Path file, String... options) {
        return LaurelCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("check-edition", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static long line(String text, String part) {
        return 1
                + text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
