package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Rounding.Step;
import org.laurel.tally.score.Standings.Standing;

class RealJurorsAtAChampionshipTest {

    private static final Path DATA = Path.of("../shared/data/isu-europeans-2017-ladies-free");

    private static final List<Criterion> COMPONENTS = Stream.of(
                    "skating-skills", "transitions", "performance", "composition", "interpretation")
            .map(id -> Criterion.scored(id, "1.6"))
            .toList();

    @Test
    void allTwentyFourComponentScoresAndPlacesComeOut() throws IOException {
        assumeTrue(Files.isDirectory(DATA));
        ScoreRules rules = ScoreRules.on(Scale.of("0.25", "10", "0.25"))
                .weights(Weights.FACTOR)
                .aggregation(Aggregation.trimmed(Per.CRITERION, 1, 1))
                .rounding(Rounding.halfUp(Step.MEAN, 2), Rounding.halfUp(Step.AFTER_WEIGHT, 2))
                .completeness(Completeness.BLOCK)
                .build();
        ScoreTable.Builder table = ScoreTable.builder();
        lines("scores.csv").forEach(line -> table.score(line[1], line[0], line[2], line[3]));
        Standings standings = ScoreTally.of(rules, COMPONENTS, table.build(), Rulings.NONE);
        assertThat(standings.standings())
                .extracting(s -> s.entry() + "," + s.value() + "," + s.place())
                .containsExactlyElementsOf(lines("official.csv")
                        .map(line -> String.join(",", line))
                        .toList());
        assertThat(standings.working().dropped()).hasSize(24 * 5 * 2);
        assertThat(standings.standings()).extracting(Standing::sheets).containsOnly(9);
    }

    private static Stream<String[]> lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream().skip(1).map(line -> line.split(","));
    }
}
