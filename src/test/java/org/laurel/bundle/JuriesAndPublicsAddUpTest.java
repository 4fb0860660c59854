package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.bundle.Records.Stated;

/** The song contest in small: juries give points, the publics of the states give the same, and one bundle has both. */
class JuriesAndPublicsAddUpTest {

    private static final List<String> STATES =
            List.of("AL", "AM", "AU", "AT", "AZ", "BY", "BE", "HR", "CY", "CZ", "DK", "EE", "FI");

    @TempDir
    private Path folder;

    private static AnEdition contest(long seed, int votersOfEach) {
        AnEdition contest = AnEdition.named("eurovision", seed);
        String jury = contest.opened("grand-final", "SONG", "", STATES.size(), STATES.size());
        List<Stated> songs = IntStream.range(0, STATES.size())
                .mapToObj(i -> new Stated(jury + "-e" + (i + 1), STATES.get(i)))
                .toList();
        List<Stated> jurors = IntStream.range(0, STATES.size())
                .mapToObj(i -> new Stated(String.format(Locale.ROOT, "%s-j%02d", jury, i + 1), STATES.get(i)))
                .toList();
        contest.log.record(Records.AMENDED, jury, jury, amended(contest, jury, songs, jurors));
        contest.opened("publics", "publics", "SONG", "", songs, List.of());
        contest.orders(jury);
        for (int state = 0; state < STATES.size(); state++) {
            for (int voter = 1; voter <= votersOfEach; voter++) {
                int song = Math.min(contest.random.nextInt(songs.size()), contest.random.nextInt(songs.size()));
                contest.vote(
                        "publics",
                        100 * state + voter,
                        1,
                        List.of(songs.get(song).id()),
                        STATES.get(state));
            }
        }
        contest.log.record(Records.CLOSED, "publics", "publics", Records.turn("publics"));
        contest.closed(jury, Records.CLOSED);
        return contest;
    }

    private static java.util.Map<String, Object> amended(
            AnEdition contest, String jury, List<Stated> songs, List<Stated> jurors) {
        return new Records.Round(
                        jury,
                        "grand-final",
                        "SONG",
                        "",
                        songs,
                        jurors,
                        contest.edition.rulesHash(),
                        Scoring.of(
                                contest.stage("grand-final"),
                                contest.edition.categories().get(0)),
                        contest.edition.id())
                .content();
    }

    @Test
    void bothVerifiersAddThemAlike() throws BadBundle, IOException {
        List<byte[]> bundles = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            bundles.add(contest(seed, 5 + 7 * seed).published());
            assertThat(AnybodyRecountsTest.verify(bundles.get(seed))).allMatch(Finding::holds);
        }
        SecondVerifier.needed();
        assertThat(SecondVerifier.batch(bundles, Collections.nCopies(bundles.size(), "")))
                .containsOnly("");
    }

    @Test
    void theExplanationSaysBothSums() {
        byte[] zip = contest(3, 40).published();
        assertThat(new String(zip, java.nio.charset.StandardCharsets.UTF_8))
                .containsPattern(
                        "before r1-e[0-9]+: points [0-9]+ : [0-9]+ \\(juries [0-9]+ : [0-9]+, public [0-9]+ : [0-9]+\\)");
    }

    @Test
    void aVoteThatWasChangedIsNamedByBoth() throws BadBundle, IOException {
        byte[] zip = Changed.of(contest(1, 30).published())
                .file("records.jsonl", text -> {
                    int vote = text.indexOf("\"vote\":\"publics.v205.1\"");
                    int entry = text.lastIndexOf("\"entries\":[\"r1-e", vote) + "\"entries\":[\"r1-e".length();
                    char other = text.charAt(entry) == '7' ? '6' : '7';
                    return text.substring(0, entry) + other + text.substring(entry + 1);
                })
                .zip();
        String sentence = "The record vote-cast of publics.v205.1 is not what the log committed to.";
        assertThat(AnybodyRecountsTest.verify(zip)).contains(Finding.fails(sentence));
        SecondVerifier.needed();
        assertThat(SecondVerifier.of(Files.write(folder.resolve("bundle.zip"), zip))
                        .out())
                .contains("FAILS  " + sentence);
    }
}
