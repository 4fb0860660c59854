package org.laurel.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a good file, the answer is an edition or a list of problems within the file's lines. */
class ARulesFileDamagedAtRandomTest {

    private static final int TIMES = 100;
    private static final List<String> ODDITIES = List.of(
            "",
            "~",
            "null",
            "[]",
            "{}",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "NaN",
            "yes",
            "'",
            "\"",
            ": ",
            "- ",
            "#",
            "&a",
            "*a",
            "!!set",
            "\t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\u0E01",
            "\uD83D\uDE00");

    @ParameterizedTest
    @ValueSource(strings = {"ada", "eurovision", "hugo", "stevie"})
    void wordsReplacedByOddities(String name) throws IOException {
        Random random = new Random(11);
        String text = text(name);
        for (int i = 0; i < TIMES; i++) {
            List<String> words = new ArrayList<>(List.of(text.split("(?<=[ ,:\\[{}\\]\\n])")));
            for (int n = 0; n <= random.nextInt(3); n++) {
                words.set(random.nextInt(words.size()), any(random, ODDITIES) + (random.nextBoolean() ? "\n" : ""));
            }
            answers(String.join("", words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "wsis", "isu-free-skating"})
    void linesLostDoubledSwappedAndMovedIn(String name) throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new ArrayList<>(List.of(text(name).split("\n")));
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                default -> lines.set(at, "  " + lines.get(at));
            }
            answers(String.join("\n", lines));
        }
    }

    @Test
    void cutOffAnywhere() throws IOException {
        Random random = new Random(17);
        String text = text("ada");
        for (int i = 0; i < TIMES; i++) {
            answers(text.substring(0, random.nextInt(text.length())));
        }
    }

    @Test
    void bytesFlipped() throws IOException {
        Random random = new Random(19);
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = text("apicta").getBytes(UTF_8);
            for (int n = 0; n <= random.nextInt(5); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            answers(bytes);
        }
    }

    private static void answers(String text) {
        answers(text.getBytes(UTF_8));
    }

    private static void answers(byte[] bytes) {
        Reading<Edition> reading = SmallEdition.read(bytes);
        long lines = 1 + new String(bytes, UTF_8).chars().filter(c -> c == '\n').count();
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems())
                .allMatch(problem -> problem.line() >= 1 && problem.line() <= lines)
                .noneMatch(problem ->
                        problem.wrong().contains("\n") || problem.right().isBlank());
    }

    private static String any(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/editions", name + ".yaml"));
    }
}
