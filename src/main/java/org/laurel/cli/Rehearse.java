package org.laurel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Reading;
import org.laurel.rehearsal.Progress;
import org.laurel.rehearsal.RehearsalRun;
import org.laurel.tally.BadInput;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a whole edition through the real processes, with invented or recorded entries, jurors and scores. */
@Command(
        name = "rehearse",
        description = "Plays a whole edition through the real processes on a database in memory.",
        mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {

    private static final int BAD_INPUT = 2;
    private static final String APPLICATION = "org.laurel.Laurel";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--edition", defaultValue = "ada", description = "a shipped edition's name, or a rules file")
    private String edition = "ada";

    @Option(names = "--seed", defaultValue = "1", description = "what is invented follows from it")
    private long seed;

    @Option(names = "--out", required = true, description = "the folder for results and report")
    private Path out = Path.of(".");

    @ArgGroup(exclusive = false)
    private @Nullable RecordedFiles recorded;

    /** Recorded files come together. */
    static final class RecordedFiles {
        @Option(names = "--entries", required = true, description = "CSV: entry,country")
        private Path entries = Path.of(".");

        @Option(names = "--jurors", required = true, description = "CSV: juror,country")
        private Path jurors = Path.of(".");

        @Option(names = "--scores", required = true, description = "CSV: entry,juror,criterion,score")
        private Path scores = Path.of(".");
    }

    @Override
    public Integer call() throws IOException, ClassNotFoundException {
        OptionalInt elsewhere =
                OwnJvm.ofARun(spec().commandLine().getParent().getParseResult().originalArgs());
        return elsewhere.isPresent() ? elsewhere.getAsInt() : play();
    }

    private int play() throws IOException, ClassNotFoundException {
        try {
            String text = text();
            Reading<Edition> reading = Editions.parse(edition, text);
            if (!reading.problems().isEmpty()) {
                reading.problems().forEach(problem -> err(problem.toString()));
                return BAD_INPUT;
            }
            RehearsalRun.play(
                    Class.forName(APPLICATION), reading.orElseThrow(), text, seed, recorded(), out, new Bar());
            spec().commandLine().getOut().print(Files.readString(out.resolve("figures.txt")));
            spec().commandLine().getOut().println("Results and report are in " + out + ".");
            spec().commandLine().getOut().flush();
            return 0;
        } catch (BadInput wrong) {
            err(wrong.getMessage());
        } catch (IllegalArgumentException wrong) {
            err(String.valueOf(wrong.getMessage()));
        }
        return BAD_INPUT;
    }

    private String text() throws IOException {
        if (Editions.shipped().contains(edition)) {
            return Editions.text(edition);
        }
        Path file = Path.of(edition);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no edition and no file '" + edition + "'; shipped are "
                    + String.join(", ", Editions.shipped()));
        }
        return Files.readString(file);
    }

    private Optional<RehearsalRun.Recorded> recorded() {
        return Optional.ofNullable(recorded)
                .map(files -> new RehearsalRun.Recorded(files.entries, files.jurors, files.scores));
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private void err(@Nullable String line) {
        spec().commandLine().getErr().println(line);
        spec().commandLine().getErr().flush();
    }

    /** A bar of laurel leaves on the console, one line for each stage. */
    private static final class Bar implements Progress {
        private static final int WIDTH = 30;
        private int done;
        private int of;
        private String what = "";

        @Override
        public void begin(String stage, int steps) {
            what = stage;
            of = steps;
            done = 0;
        }

        @Override
        public void step() {
            done++;
            int filled = of == 0 ? WIDTH : done * WIDTH / of;
            boolean moved = of == 0 || filled != (done - 1) * WIDTH / of;
            if (moved) {
                System.err.printf(
                        "\r%-20s %s%s %d of %d%s",
                        what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, of, done == of ? "\n" : "");
            }
        }
    }
}
