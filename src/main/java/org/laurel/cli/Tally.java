package org.laurel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Decision;
import org.laurel.edition.Editions;
import org.laurel.edition.Problem;
import org.laurel.edition.Reading;
import org.laurel.edition.StageRules;
import org.laurel.tally.BadInput;
import org.laurel.tally.ballot.BallotFile;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Ballots;
import org.laurel.tally.ballot.Borda;
import org.laurel.tally.ballot.Strength;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreFile;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts a file of ballots or of scores and prints places, working and warnings. */
@Command(
        name = "tally",
        description = "Counts ballots or scores: places, what decided each, and the working.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the places are there",
            "1:something is missing, so nothing is placed yet",
            "2:the input is wrong, and what would be right is said"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields before it calls
final class Tally implements Callable<Integer> {

    private static final int NOT_YET = 1;
    private static final int WRONG = 2;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--seed", paramLabel = "SEED", description = "The published seed, if lots are drawn.")
    private @Nullable String seed;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print: text (usual) or json.")
    private Format format = Format.TEXT;

    @SuppressWarnings("NullAway.Init")
    private static final class Source {
        @ArgGroup(exclusive = false)
        private @Nullable OfBallots ballots;

        @ArgGroup(exclusive = false)
        private @Nullable OfScores scores;
    }

    @SuppressWarnings("NullAway.Init")
    private static final class OfBallots {
        @Option(
                names = "--ballots",
                required = true,
                paramLabel = "FILE",
                description = {
                    "PrefLib (.soc .soi .toc .toi), .blt or .csv (ballot,rank,option);",
                    "several times, one for each dance, with skating."
                })
        private List<Path> files;

        @Option(names = "--method", required = true, paramLabel = "METHOD", description = "See 'methods'.")
        private String method;

        @Option(
                names = "--seats",
                paramLabel = "N",
                description = "Seats of stv (usual: the file's, or 1), finalists of eph (6).")
        private @Nullable Integer seats;

        @Option(
                names = "--unranked",
                paramLabel = "last|ignored",
                description = {"How unranked options are read: last and equal (usual), or ignored."})
        private Unranked unranked = Unranked.LAST;

        @Option(
                names = "--strength",
                paramLabel = "winning-votes|margins",
                description = "Of pairs, in schulze and ranked-pairs.")
        private @Nullable String strength;

        @Option(names = "--form", paramLabel = "standard|from-one|modified|dowdall", description = "Of borda.")
        private String form = "standard";
    }

    @SuppressWarnings("NullAway.Init")
    private static final class OfScores {
        @Option(
                names = "--scores",
                required = true,
                paramLabel = "FILE.csv",
                description = "entry,juror,criterion,score")
        private Path file;

        @Option(
                names = "--rules",
                required = true,
                paramLabel = "RULES.yaml",
                description = "A stage and its criteria.")
        private Path rules;

        @Option(names = "--jurors", paramLabel = "FILE.csv", description = "juror,country")
        private @Nullable Path jurors;

        @Option(names = "--entries", paramLabel = "FILE.csv", description = "entry,country")
        private @Nullable Path entries;
    }

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        try {
            return source.ballots != null ? ballots(source.ballots) : scores(source.scores);
        } catch (BadInput | IllegalArgumentException | ArithmeticException wrong) {
            return refuse(String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            return refuse(unreadable.getMessage() + ": the file cannot be read; give the path of a file that can");
        }
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return WRONG;
    }

    private int print(Result result, int code) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(format == Format.JSON ? result.json() : result.text());
        return code;
    }

    private int ballots(OfBallots of) throws IOException, BadInput {
        BallotMethod method = BallotMethod.named(of.method)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + of.method + "' is no method; they are " + String.join(", ", BallotMethod.words())));
        List<Ballots> dances = new ArrayList<>();
        OptionalInt seats = of.seats == null ? OptionalInt.empty() : OptionalInt.of(of.seats);
        for (Path file : of.files) {
            BallotFile.Content content = BallotFile.read(existing(file));
            dances.addAll(content.dances());
            seats = seats.isPresent() || method != BallotMethod.STV ? seats : content.seats();
        }
        BallotMethod.Settings settings = new BallotMethod.Settings(
                seats,
                of.unranked,
                word(Borda.Form.class, of.form),
                Optional.ofNullable(of.strength).map(text -> word(Strength.class, text)),
                Optional.ofNullable(seed));
        return print(Result.of(method.count(dances, settings)), 0);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("'" + text + "' is not known; see --help for the words", unknown);
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": there is no such file; give the path of one");
        }
        return file;
    }

    private int scores(@Nullable OfScores of) throws IOException, BadInput {
        if (of == null) {
            throw new IllegalArgumentException("give --ballots and --method, or --scores and --rules");
        }
        StageRules stage = rules(of.rules);
        if (!(stage.decision() instanceof Decision.ByScores decision)) {
            throw new IllegalArgumentException(
                    of.rules + ": the stage decides by ballots; give --ballots and --method");
        }
        ScoreTable table = ScoreFile.read(
                existing(of.file),
                Optional.ofNullable(of.jurors).map(Tally::existing),
                Optional.ofNullable(of.entries).map(Tally::existing),
                decision.rules().scale(),
                stage.criteria());
        Rulings rulings = Rulings.NONE.withLots(seed);
        Standings standings = ScoreTally.of(decision.rules(), stage.criteria(), table, rulings);
        return print(ScoreResult.of(standings), standings.blocked() ? NOT_YET : 0);
    }

    private static StageRules rules(Path file) throws IOException, BadInput {
        Reading<StageRules> reading = Editions.readStage(existing(file));
        List<String> problems =
                reading.problems().stream().map(Problem::toString).toList();
        return reading.value().orElseThrow(() -> new BadInput(problems));
    }
}
