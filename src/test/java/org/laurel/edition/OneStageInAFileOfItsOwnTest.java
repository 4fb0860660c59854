package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;

class OneStageInAFileOfItsOwnTest {

    @TempDir
    private Path folder;

    @Test
    void needsOnlyItsCriteriaScaleAndAggregation() throws IOException {
        StageRules rules = read("""
                criteria:
                  - {id: technique, weight: 60}
                  - {id: expression, weight: 40}
                scale: {min: 0, max: 20, step: 0.5}
                aggregation: {method: median}
                """).orElseThrow();
        assertThat(rules.criteria()).extracting(Criterion::id).containsExactly("technique", "expression");
        assertThat(rules.decision())
                .isEqualTo(new Decision.ByScores(ScoreRules.on(Scale.of("0", "20", "0.5"))
                        .aggregation(Aggregation.of(Aggregation.Per.JUROR_TOTAL, Aggregation.Method.MEDIAN))
                        .build()));
    }

    @Test
    void mayBeAStageOfAnEditionAsItIs() throws IOException {
        assertThat(read("""
                id: jury
                name: Jury
                kind: jury
                judges: {per: category, others: 5}
                opens: scoring-opens
                closes: scoring-closes
                blind: yes
                criteria: [{id: merit, weight: 100}]
                scale: {min: 1, max: 10, step: 1}
                aggregation: {method: mean}
                ties: ["blocks:merit", shared]
                """).problems()).isEmpty();
    }

    @Test
    void mayDecideByBallotsWithoutAnyCriteria() throws IOException {
        assertThat(read("ballots: {method: stv, seats: 3, unranked: ignored}\n").orElseThrow())
                .isEqualTo(new StageRules(
                        List.of(),
                        new Decision.ByBallots(
                                BallotMethod.STV,
                                BallotMethod.Settings.USUAL.withSeats(3).withUnranked(Unranked.IGNORED),
                                0,
                                false,
                                false,
                                List.of(),
                                null,
                                Medals.NONE,
                                0)));
    }

    @Test
    void isCheckedLikeAnEdition() throws IOException {
        Path file = folder.resolve("rules.yaml");
        Reading<StageRules> reading = read("""
                criteria:
                  - {id: technique, weight: 60}
                  - {id: expression, weight: 39}
                scale: {min: 0, max: 20, step: 3}
                aggregation: {method: meen}
                ties: ["blocks:artistry"]
                """);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        file
                                + ":1: \"criteria\" of the stage have weights that add up to 99, shares must add up to 100",
                        file + ":4: a scale cannot be: steps of 3 do not lead from 0 to 20, correct one of its values",
                        file + ":5: \"method\" is \"meen\", did you mean \"mean\"?");
        assertThat(read("scale: {min: 0, max: 20, step: 1}\n").problems())
                .extracting(Problem::wrong)
                .containsExactly("a stage has no \"aggregation\"", "a stage has no \"criteria\"");
    }

    @Test
    void tellsContradictions() throws IOException {
        assertThat(read("""
                criteria: [{id: merit, weight: 100}]
                scale: {min: 0, max: 20, step: 1}
                aggregation: {method: mean, drop-high: 1}
                ties: ["blocks:artistry"]
                """).problems())
                .extracting(problem -> problem.line() + " " + problem.wrong())
                .containsExactly(
                        "3 only the trimmed mean drops the highest and lowest",
                        "4 the tie-break blocks:artistry names 'artistry', which is no criterion");
    }

    private Reading<StageRules> read(String text) throws IOException {
        return Editions.readStage(Files.writeString(folder.resolve("rules.yaml"), text));
    }
}
