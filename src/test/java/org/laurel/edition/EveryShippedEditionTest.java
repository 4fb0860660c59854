package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryShippedEditionTest {

    private static final Path FOLDER = Path.of("src/main/resources/editions");

    static List<String> shipped() {
        return Editions.shipped();
    }

    @Test
    void isNamed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(
                            shipped().stream().map(name -> name + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasNoProblem(String name) throws IOException {
        assertThat(Editions.read(FOLDER.resolve(name + ".yaml")).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isTheSameFromTheClassPathAsFromItsFile(String name) throws IOException {
        assertThat(Editions.named(name))
                .isEqualTo(Editions.read(FOLDER.resolve(name + ".yaml")).orElseThrow());
    }

    @Test
    void anotherNameIsRefusedWithTheNamesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editions.named("oscar"))
                .withMessage(
                        "no edition is named \"oscar\"; there are ada, apicta, eurovision, hugo, isu-free-skating, "
                                + "skating, stevie, wsis");
    }
}
