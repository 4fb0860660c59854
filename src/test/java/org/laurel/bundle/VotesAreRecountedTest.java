package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public vote of the WSIS Prizes, one choice a vote, five champions: votes come in, are changed, and tie. */
class VotesAreRecountedTest {

    @TempDir
    private Path folder;

    private static AnEdition voted(long seed, int voters, int entries) {
        AnEdition wsis = AnEdition.named("wsis", seed);
        String round = wsis.opened("vote", "C1", "", entries, 0);
        for (int voter = 1; voter <= voters; voter++) {
            vote(wsis, round, voter, 1, entries);
        }
        for (int voter = 1; voter <= voters; voter += 7) {
            vote(wsis, round, voter, 2, entries);
        }
        wsis.log.checkpoint();
        wsis.log.record(Records.CLOSED, round, round, Records.turn(round));
        return wsis;
    }

    private static void vote(AnEdition wsis, String round, int voter, int revision, int entries) {
        String entry = round + "-e" + (1 + Math.min(wsis.random.nextInt(entries), wsis.random.nextInt(entries)));
        String vote = "v" + voter + "." + revision;
        wsis.log.record(
                Records.VOTED, vote, round, Records.vote(round, vote, "p" + voter, revision, List.of(entry), null));
    }

    private SecondVerifier.Said second(byte[] zip) throws IOException {
        return SecondVerifier.of(Files.write(folder.resolve("bundle.zip"), zip));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bothVerifiersCountThemAlike(long seed) throws BadBundle, IOException {
        byte[] zip = voted(seed, (int) seed * 9, 8).published();
        assertThat(AnybodyRecountsTest.verify(zip)).allMatch(Finding::holds);
        SecondVerifier.needed();
        SecondVerifier.Said said = second(zip);
        assertThat(said.out() + said.err()).endsWith("Everything holds.\n");
    }

    @Test
    void whereNobodyVotedNobodyIsPlaced() throws BadBundle, IOException {
        byte[] zip = voted(1, 0, 3).published();
        assertThat(AnybodyRecountsTest.verify(zip)).allMatch(Finding::holds);
        SecondVerifier.needed();
        assertThat(second(zip).out()).endsWith("Everything holds.\n");
    }

    @Test
    void aVoteAfterTheClosingIsNamedByBoth() throws BadBundle, IOException {
        AnEdition wsis = voted(1, 9, 3);
        vote(wsis, "r1", 99, 1, 3);
        byte[] zip = wsis.published();
        String sentence = "Round r1: The record vote-cast of v99.1 came after the round was closed.";
        assertThat(AnybodyRecountsTest.verify(zip)).contains(Finding.fails(sentence));
        SecondVerifier.needed();
        assertThat(second(zip).out()).contains(sentence);
    }

    @Test
    void aPlaceThatWasChangedIsFoundByBoth() throws BadBundle, IOException {
        byte[] zip = Changed.of(voted(1, 30, 3).published())
                .file("outcome.json", text -> text.replaceFirst("\"medal\":\"champion\"", "\"medal\":\"\""))
                .zip();
        assertThat(AnybodyRecountsTest.verify(zip))
                .anyMatch(finding -> finding.sentence().startsWith("Round r1: published places differ"));
        SecondVerifier.needed();
        assertThat(second(zip).out()).contains("Round r1: published places differ from the recount");
    }

    @Test
    void aVoteForTwoIsCountedByNeither() throws BadBundle, IOException {
        AnEdition wsis = AnEdition.named("wsis", 1);
        String round = wsis.opened("vote", "C1", "", 3, 0);
        wsis.log.record(Records.VOTED, "v", round, Records.vote(round, "v", "p", 1, List.of("r1-e1", "r1-e2"), null));
        org.assertj.core.api.Assertions.assertThatThrownBy(wsis::published)
                .hasMessage("a vote names [r1-e1, r1-e2], which the rules do not allow");
    }
}
