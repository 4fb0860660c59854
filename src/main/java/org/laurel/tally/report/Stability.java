package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.score.ScoreTable.Juror;

/**
 * The stability of a place is the share of bootstrap juries under which the entry keeps it. A bootstrap jury draws as many jurors as
 * there are, with replacement, and the round is tallied again by the same rules but for the smallest number of sheets; voices of the
 * public stay.
 *
 * <p>Units: shares from 0 to 1 of the {@code resamples} in which the entry has a place; {@code from} and {@code to} enclose 90 % of its
 * places. The same seed gives the same shares everywhere. Errors: none; an entry that never has a place says so.
 *
 * <p>Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979); of ranks: P. Hall and H.
 * Miller, "Using the bootstrap to quantify the authority of an empirical ranking", Annals of Statistics 37 (2009).
 */
public record Stability(int resamples, List<Line> entries) {

    private static final int MOST = 200;
    private static final int FEWEST = 50;
    private static final int MARKS = 200_000;

    /** One entry; {@code place} is that of the result. */
    public record Line(String entry, int place, Measure kept, Measure first, int from, int to) {}

    /** Fewer resamples for larger rounds, so that the whole stays a matter of seconds. */
    static int usualResamples(ScoredRound round) {
        int marks = Math.max(
                1,
                round.table().jurors().size()
                        * round.table().entries().size()
                        * round.table().criteria().size());
        return Math.max(FEWEST, Math.min(MOST, MARKS / marks));
    }

    static Stability of(ScoredRound round, Outcome result, long seed, int resamples) {
        List<String> entries = List.copyOf(result.places().keySet());
        if (entries.isEmpty()) {
            return new Stability(0, List.of());
        }
        List<Outcome> outcomes = outcomes(round, entries, new Random(seed), resamples);
        List<Line> lines = new ArrayList<>();
        for (String entry : entries) {
            int[] places =
                    outcomes.stream().mapToInt(outcome -> outcome.place(entry)).toArray();
            lines.add(line(entry, result.place(entry), places));
        }
        lines.sort(Comparator.comparingInt(Line::place).thenComparing(Line::entry));
        return new Stability(resamples, List.copyOf(lines));
    }

    /** All juries are drawn first, so that they may be tallied side by side without changing the result. */
    private static List<Outcome> outcomes(ScoredRound round, List<String> entries, Random random, int resamples) {
        List<List<Juror>> juries = new ArrayList<>();
        for (int run = 0; run < resamples; run++) {
            juries.add(drawn(round, random));
        }
        return juries.parallelStream()
                .map(jury -> Outcome.of(round.withTable(Redrawn.with(round.table(), jury)))
                        .among(entries))
                .toList();
    }

    private static List<Juror> drawn(ScoredRound round, Random random) {
        List<Juror> jury = round.jury();
        List<Juror> drawn = new ArrayList<>();
        for (int i = 0; i < jury.size(); i++) {
            drawn.add(jury.get(random.nextInt(jury.size())));
        }
        round.table().jurors().stream().filter(Juror::ofThePublic).forEach(drawn::add);
        return drawn;
    }

    private static Line line(String entry, int place, int[] drawn) {
        int[] placed = Arrays.stream(drawn).filter(each -> each > 0).sorted().toArray();
        if (placed.length == 0) {
            Measure none = Measure.unknown("no bootstrap jury gives it a place");
            return new Line(entry, place, none, none, 0, 0);
        }
        return new Line(
                entry,
                place,
                share(placed, place),
                share(placed, 1),
                placed[(placed.length - 1) / 20],
                placed[placed.length - 1 - (placed.length - 1) / 20]);
    }

    private static Measure share(int[] places, int place) {
        return Measure.of(
                (double) Arrays.stream(places).filter(each -> each == place).count() / places.length);
    }
}
