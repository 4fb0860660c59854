package org.laurel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Decision;
import org.laurel.edition.Editions;
import org.laurel.edition.Problem;
import org.laurel.edition.Reading;
import org.laurel.edition.StageRules;
import org.laurel.tally.BadInput;
import org.laurel.tally.report.JuryReport;
import org.laurel.tally.report.ReportFormat;
import org.laurel.tally.report.ScoredRound;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreFile;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reports on a jury: agreement, severity, influence, and how far the places can be trusted. */
@Command(
        name = "jury-report",
        description = "Reports on a jury: agreement, severity, influence, and how far the places can be trusted.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the report is written", "2:the input is wrong, and nothing is written"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields before it calls
final class ReportOnJury implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scores",
            required = true,
            paramLabel = "FILE",
            description = "The scores (CSV): entry,juror,criterion,score.")
    private Path scores;

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "FILE",
            description = "The rules of the stage (YAML), as in an edition file.")
    private Path rules;

    @Option(names = "--jurors", paramLabel = "FILE", description = "The jurors' countries (CSV): juror,country.")
    private @Nullable Path jurors;

    @Option(names = "--entries", paramLabel = "FILE", description = "The entries' countries (CSV): entry,country.")
    private @Nullable Path entries;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatByWord.class,
            description = "text, json or html; ${DEFAULT-VALUE} if not given.")
    private ReportFormat format;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Draws the bootstrap juries and permutations; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(
            names = "--resamples",
            paramLabel = "NUMBER",
            description = "How many bootstrap juries are drawn; 50 to 200, by the size of the round, if not given.")
    private @Nullable Integer resamples;

    @Override
    public Integer call() {
        try {
            JuryReport jury = report();
            if (!jury.refusals().isEmpty()) {
                return refuse(jury.refusals().stream()
                        .map(why -> scores.getFileName() + ": " + why)
                        .toList());
            }
            String report = format.write(jury);
            PrintWriter out = spec.commandLine().getOut();
            out.print(report);
            out.flush();
            return 0;
        } catch (BadInput wrong) {
            return refuse(wrong.problems());
        } catch (NoSuchFileException missing) {
            return refuse(List.of(missing.getFile() + ": there is no such file; give the path of one"));
        } catch (IOException | SecurityException unreadable) {
            return refuse(List.of(scores + " or " + rules + ": it cannot be read; give the path of a text file"));
        } catch (IllegalArgumentException impossible) {
            return refuse(List.of(scores + " with " + rules + ": " + impossible.getMessage()));
        }
    }

    private int refuse(List<String> problems) {
        problems.forEach(spec.commandLine().getErr()::println);
        return BAD_INPUT;
    }

    private JuryReport report() throws IOException, BadInput {
        if (resamples != null && resamples < 1) {
            throw new BadInput("--resamples: there is at least 1 bootstrap jury, not " + resamples);
        }
        return resamples == null ? JuryReport.of(round(), seed) : JuryReport.of(round(), seed, resamples);
    }

    private ScoredRound round() throws IOException, BadInput {
        Reading<StageRules> reading = Editions.readStage(rules);
        if (reading.value().isEmpty()) {
            throw new BadInput(
                    reading.problems().stream().map(Problem::toString).toList());
        }
        StageRules stage = reading.value().get();
        if (!(stage.decision() instanceof Decision.ByScores decision)) {
            throw BadInput.at(rules.toString(), 1, "the stage decides by ballots; a jury report is about scores");
        }
        ScoreRules scoring = decision.rules();
        ScoreTable table = ScoreFile.read(
                scores, Optional.ofNullable(jurors), Optional.ofNullable(entries), scoring.scale(), stage.criteria());
        return new ScoredRound(scoring, stage.criteria(), table, Rulings.NONE);
    }

    /** The formats by the words of the command line. */
    static final class FormatByWord implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String word) {
            for (ReportFormat format : ReportFormat.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + word + "' is no format; known are text, json, html");
        }
    }
}
