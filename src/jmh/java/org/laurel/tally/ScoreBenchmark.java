package org.laurel.tally;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Rounding;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand entries, a hundred jurors, ten criteria: weighted means, and trimmed means per criterion. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class ScoreBenchmark {

    private static final List<Criterion> CRITERIA = IntStream.range(0, 10)
            .mapToObj(number -> Criterion.scored("c" + number, "10"))
            .toList();

    private final ScoreTable table = table();

    private static ScoreTable table() {
        Random random = new Random(7);
        ScoreTable.Builder table = ScoreTable.builder();
        for (int cell = 0; cell < 1_000_000; cell++) {
            table.score(
                    "J" + cell / 10 % 100,
                    "E" + cell / 1000,
                    "c" + cell % 10,
                    String.valueOf(1 + random.nextInt(10)));
        }
        return table.build();
    }

    private static ScoreRules.Builder rules() {
        return ScoreRules.on(Scale.of("1", "10", "1")).outOf("100").ties("sub-criteria", "shared");
    }

    @Benchmark
    public Standings weightedMeans() {
        return ScoreTally.of(rules().build(), CRITERIA, table, Rulings.NONE);
    }

    @Benchmark
    public Standings trimmedMeansPerCriterion() {
        ScoreRules trimmed = rules().aggregation(Aggregation.trimmed(Per.CRITERION, 1, 1))
                .rounding(Rounding.halfUp(Rounding.Step.MEAN, 2))
                .build();
        return ScoreTally.of(trimmed, CRITERIA, table, Rulings.NONE);
    }
}
