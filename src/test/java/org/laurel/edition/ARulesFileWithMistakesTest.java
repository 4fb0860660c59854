package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ARulesFileWithMistakesTest {

    @TestFactory
    Stream<DynamicTest> eachIsToldWithItsLineAndWhatWouldBeRight() throws IOException {
        return cases().map(lines -> DynamicTest.dynamicTest(String.join(" ", lines), () -> {
            SmallEdition wrong = SmallEdition.file().with(part("- ", lines), part("+ ", lines));
            assertThat(wrong.problems())
                    .containsExactlyElementsOf(lines.stream()
                            .filter(line -> Character.isDigit(line.charAt(0)))
                            .map(line -> "small.yaml:" + line)
                            .toList());
        }));
    }

    @Test
    void withoutMistakesItIsAnEdition() {
        assertThat(SmallEdition.file().problems()).isEmpty();
    }

    @Test
    void theMistakesOfAllPartsAreToldAtOnce() {
        assertThat(SmallEdition.file()
                        .with("zone: Asia/Ho_Chi_Minh", "zone: Mars")
                        .with("weight: 70", "weight: 69")
                        .with("ceremony: 2026-04-09T18:00", "ceremony: soon")
                        .with("ties: [golds, silvers, chair]", "ties: [golds, silver, chair]")
                        .with("own-state: allow", "own-sate: allow")
                        .problems())
                .containsExactly(
                        "small.yaml:5: \"zone\" is \"Mars\", write a zone of the IANA list, such as Asia/Bangkok",
                        "small.yaml:28: \"criteria\" of \"strategy\" have weights that add up to 99, shares must add up to 100",
                        "small.yaml:47: \"ceremony\" is \"soon\", write a date and time such as 2026-01-15T18:30",
                        "small.yaml:66: unknown key \"own-sate\" in a stage, did you mean \"own-state\"?",
                        "small.yaml:81: \"ties\" is \"silver\", did you mean \"silvers\"?");
    }

    private static Stream<List<String>> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ARulesFileWithMistakesTest.class.getResourceAsStream("/edition/mistakes.txt"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .filter(block -> block.startsWith("- "))
                    .map(block -> block.lines().toList());
        }
    }

    private static String part(String mark, List<String> lines) {
        List<String> part = lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
        return part.stream().collect(Collectors.joining("\n"));
    }
}
