package org.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.Laurel;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;

class RecordedFilesHaveNoVotesTest {

    @TempDir
    private Path out = Path.of("");

    @ParameterizedTest
    @CsvSource({"wsis, vote", "hugo, nomination", "eurovision, publics"})
    void soAnEditionWithAPublicIsNotPlayedFromThem(String award, String stage) {
        Edition edition = Editions.named(award);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RehearsalRun.play(
                        Laurel.class,
                        edition,
                        Editions.text(award),
                        7,
                        Optional.of(new RehearsalRun.Recorded(out, out, out)),
                        out,
                        new Silent()))
                .withMessageStartingWith("stage \"" + stage + "\" is a vote of the public");
        assertThat(out).isEmptyDirectory();
    }

    private static final class Silent implements Progress {
        @Override
        public void begin(String what, int of) {}

        @Override
        public void step() {}
    }
}
