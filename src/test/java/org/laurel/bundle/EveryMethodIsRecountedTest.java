package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Juries' and publics' ballots from seeds, few and with many ties: what one program counts by a method the other accepts. */
class EveryMethodIsRecountedTest {

    private static final String OF_THE_JURY = "ballots: {method: schulze, unranked: ignored}";
    private static final String OF_THE_PUBLIC = "ballots: {method: plurality, choices: 1}";
    private static final List<String> METHODS = List.of(
            "method: plurality",
            "method: approval, choices: 2",
            "method: approval, choices: 2, exactly: yes",
            "method: copeland",
            "method: copeland, unranked: ignored",
            "method: schulze",
            "method: schulze, unranked: ignored, strength: margins",
            "method: irv",
            "method: eph, seats: 2",
            "method: eph, seats: 2, choices: 3",
            "method: skating");
    private static final List<String> VOTES = List.of(
            "method: plurality, choices: 1",
            "method: approval",
            "method: approval, choices: 3, exactly: yes",
            "method: copeland",
            "method: schulze, strength: margins",
            "method: schulze, unranked: ignored",
            "method: irv",
            "method: irv, no-award: yes",
            "method: eph, seats: 3, choices: 4");

    @Test
    void asAJurysBallots() throws BadBundle, IOException {
        List<byte[]> bundles = new ArrayList<>();
        for (String method : METHODS) {
            for (int seed = 0; seed < 8; seed++) {
                AnEdition edition = AnEdition.changed("wsis", OF_THE_JURY, "ballots: {" + method + "}", seed);
                Random random = edition.random;
                int entries = 1 + random.nextInt(6);
                int jurors = 1 + random.nextInt(6);
                String round = edition.opened("winner", "C1", "", entries, jurors);
                raggedSheets(edition, round, jurors, entries);
                edition.closed(round, Records.CLOSED);
                bundles.add(edition.published());
            }
        }
        bothAccept(bundles);
    }

    private static void raggedSheets(AnEdition edition, String round, int jurors, int entries) {
        for (int juror = 1; juror <= jurors; juror++) {
            for (int entry = 1; entry <= entries; entry++) {
                TreeMap<String, String> marks = new TreeMap<>();
                for (String criterion : List.of("relevance", "impact", "sustainability")) {
                    marks.put(criterion, edition.random.nextInt(9) == 0 ? "abstain" : mark(edition));
                }
                if (edition.random.nextInt(9) > 0) {
                    edition.sheet(round, juror, entry, marks);
                }
            }
        }
    }

    private static String mark(AnEdition edition) {
        return String.valueOf(1 + edition.random.nextInt(3));
    }

    @Test
    void asVotesOfAPublic() throws BadBundle, IOException {
        List<byte[]> bundles = new ArrayList<>();
        for (String method : VOTES) {
            for (int seed = 0; seed < 8; seed++) {
                AnEdition edition = AnEdition.changed("wsis", OF_THE_PUBLIC, "ballots: {" + method + "}", seed);
                String round = edition.opened("vote", "C1", "", 5 + edition.random.nextInt(3), 0);
                IntStream.rangeClosed(1, 1 + edition.random.nextInt(9))
                        .forEach(voter -> edition.vote(round, voter, 1, named(edition, round, method), null));
                edition.log.record(Records.CLOSED, round, round, Records.turn(round));
                bundles.add(edition.published());
            }
        }
        bothAccept(bundles);
    }

    private static List<String> named(AnEdition edition, String round, String method) {
        List<String> options = new ArrayList<>(
                IntStream.rangeClosed(1, 5).mapToObj(e -> round + "-e" + e).toList());
        if (method.contains("no-award")) {
            options.add(VoteCount.NO_AWARD);
        }
        Collections.shuffle(options, edition.random);
        int most = method.contains("choices: 1") ? 1 : method.contains("choices") ? 3 : options.size();
        return options.subList(0, method.contains("exactly") ? most : 1 + edition.random.nextInt(most));
    }

    private static void bothAccept(List<byte[]> bundles) throws BadBundle, IOException {
        for (byte[] bundle : bundles) {
            assertThat(AnybodyRecountsTest.verify(bundle)).allMatch(Finding::holds);
        }
        SecondVerifier.needed();
        assertThat(SecondVerifier.batch(bundles, Collections.nCopies(bundles.size(), "")))
                .containsOnly("");
    }
}
