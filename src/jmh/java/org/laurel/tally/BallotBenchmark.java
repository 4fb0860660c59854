package org.laurel.tally;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.tally.ballot.BallotFile;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Ballots;
import org.laurel.tally.ballot.Outcome;
import org.laurel.tally.ballot.Pairwise;
import org.laurel.tally.ballot.Unranked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A million complete ballots of twelve options: reading them, comparing pairs, and four methods. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
public class BallotBenchmark {

    private static final int BALLOTS = 1_000_000;
    private static final int OPTIONS = 12;

    private Path file = Path.of("");
    private Ballots ballots = Ballots.box(List.of()).ballots();

    @Setup
    public void write() throws IOException, BadInput {
        file = Files.createTempFile("ballots", ".soc");
        List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, OPTIONS).boxed().toList());
        Random random = new Random(7);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("# NUMBER ALTERNATIVES: " + OPTIONS);
            for (int ballot = 0; ballot < BALLOTS; ballot++) {
                Collections.shuffle(order, random);
                out.println("1: " + order.stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
        }
        ballots = read();
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Ballots read() throws IOException, BadInput {
        return BallotFile.read(file).dances().get(0);
    }

    @Benchmark
    public Pairwise pairs() {
        return Pairwise.of(ballots, Unranked.LAST);
    }

    @Benchmark
    public List<Outcome> schulzeRankedPairsRunoffAndBorda() {
        return List.of(
                count(BallotMethod.SCHULZE),
                count(BallotMethod.RANKED_PAIRS),
                count(BallotMethod.IRV),
                count(BallotMethod.BORDA));
    }

    private Outcome count(BallotMethod method) {
        return method.count(List.of(ballots), BallotMethod.Settings.USUAL);
    }
}
