package org.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.Laurel;
import org.laurel.bundle.Changed;
import org.laurel.bundle.Finding;
import org.laurel.bundle.SecondVerifier;
import org.laurel.bundle.Verification;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;

/** Awards of other people's, each from call to ceremony through the real processes, with nothing of its own but its rules file. */
class EveryKinAwardIsRehearsedIT {

    private static final Path CHAMPIONSHIP = Path.of("../shared/data/isu-europeans-2017-ladies-free");

    @TempDir
    private Path out = Path.of("");

    private List<String> rehearsed(String award, Optional<RehearsalRun.Recorded> recorded) throws Exception {
        Edition edition = Editions.named(award);
        RehearsalRun.play(Laurel.class, edition, Editions.text(award), 7, recorded, out, new Unwatched());
        return Files.readAllLines(out.resolve("results.csv")).stream().skip(1).toList();
    }

    private static final class Unwatched implements Progress {
        @Override
        public void begin(String what, int of) {}

        @Override
        public void step() {}
    }

    @ParameterizedTest
    @CsvSource({
        "apicta, winner, mean",
        "eurovision, winner, points",
        "skating, first, skating",
        "stevie, gold, mean",
        "isu-free-skating, gold, total",
        "wsis, winner, schulze",
        "hugo, hugo, run-off"
    })
    void eachCategoryHasItsWinnerByTheRuleOfTheAward(String award, String medal, String rule) throws Exception {
        Map<String, String> firsts = new LinkedHashMap<>();
        for (String line : rehearsed(award, Optional.empty())) {
            firsts.putIfAbsent(line.split(",")[0], line);
        }
        assertThat(firsts.values())
                .hasSameSizeAs(Editions.named(award).categories())
                .allSatisfy(line -> {
                    assertThat(line).contains(",1," + medal + ",");
                    assertThat(line).endsWith("," + rule);
                });
        bothAccept(out.resolve("bundle.zip"));
    }

    @ParameterizedTest
    @CsvSource({"hugo", "eurovision"})
    void theSameSeedGivesTheSameBytes(String award) throws Exception {
        rehearsed(award, Optional.empty());
        byte[] first = Files.readAllBytes(out.resolve("bundle.zip"));
        rehearsed(award, Optional.empty());
        assertThat(Files.readAllBytes(out.resolve("bundle.zip"))).isEqualTo(first);
    }

    @Test
    void whoThePublicLetsGoOnIsWhoTheExpertsJudge() throws Exception {
        List<String> results = rehearsed("wsis", Optional.empty());
        List<String> champions = Files.readAllLines(out.resolve("report.md")).stream()
                .filter(line -> line.contains("| champion |"))
                .map(line -> line.split(" \\| ")[2])
                .toList();
        assertThat(results.stream().map(line -> line.split(",")[3])).containsExactlyInAnyOrderElementsOf(champions);
    }

    /** And both name the record in which one digit, or one letter of an entry's id, was changed. */
    private static void bothAccept(Path bundle) throws Exception {
        assertThat(Verification.of(Files.readAllBytes(bundle), Optional.empty(), Optional.empty()))
                .allMatch(Finding::holds);
        SecondVerifier.needed();
        assertThat(SecondVerifier.of(bundle).out()).endsWith("Everything holds.\n");
        for (String evidence : List.of("sheet", "vote")) {
            Optional<byte[]> changed = Changed.oneOf(evidence, Files.readAllBytes(bundle));
            if (changed.isPresent()) {
                bothName(bundle.resolveSibling("changed.zip"), changed.get());
            }
        }
    }

    private static void bothName(Path file, byte[] changed) throws Exception {
        String said = " is not what the log committed to.";
        assertThat(Verification.of(changed, Optional.empty(), Optional.empty()))
                .anyMatch(finding -> !finding.holds() && finding.sentence().endsWith(said));
        assertThat(SecondVerifier.of(Files.write(file, changed)).out()).contains(said);
    }

    @Test
    void theAwardThatAllThisIsForIsAcceptedByBothVerifiersToo() throws Exception {
        rehearsed("ada", Optional.empty());
        bothAccept(out.resolve("bundle.zip"));
    }

    @Test
    void whatWasSkatedInOstravaComesOutAsPublished() throws Exception {
        assumeTrue(Files.isDirectory(CHAMPIONSHIP));
        List<String> results = rehearsed(
                "isu-free-skating",
                Optional.of(new RehearsalRun.Recorded(
                        CHAMPIONSHIP.resolve("entries.csv"),
                        CHAMPIONSHIP.resolve("jurors.csv"),
                        CHAMPIONSHIP.resolve("scores.csv"))));
        assertThat(results.stream().map(line -> line.split(",")).map(row -> row[3] + "," + row[5] + "," + row[1]))
                .containsExactlyElementsOf(official());
    }

    private static List<String> official() throws IOException {
        return Files.readAllLines(CHAMPIONSHIP.resolve("official.csv")).stream()
                .skip(1)
                .toList();
    }
}
