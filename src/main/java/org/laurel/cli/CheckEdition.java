package org.laurel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.edition.Reading;
import org.laurel.edition.RulesTexts;
import org.laurel.edition.Stage;
import org.laurel.translation.Translating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers whether a rules file is right: OK with a summary, or every problem with its line. */
@Command(
        name = "check-edition",
        description = "Checks a rules file: answers OK, or every problem with its line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the file is right", "1:the file has problems", "2:the file cannot be read"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields before it calls
final class CheckEdition implements Callable<Integer> {

    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The rules file (YAML).")
    private Path file;

    @Option(
            names = "--texts",
            description = "Of a file that is right, write the table of its texts for translators (CSV).")
    private boolean texts;

    @Override
    public Integer call() {
        try {
            return answer(Editions.read(file), spec.commandLine().getOut());
        } catch (IOException | SecurityException e) {
            String why = e instanceof NoSuchFileException ? "there is no such file" : "it cannot be read";
            spec.commandLine().getErr().println(file + ": " + why + ", give the path of a rules file");
            return UNREADABLE;
        }
    }

    private int answer(Reading<Edition> reading, PrintWriter out) {
        reading.problems().forEach(out::println);
        reading.value().ifPresent(edition -> {
            if (texts) {
                out.print(Translating.blank(edition));
                out.flush();
            } else {
                summary(edition, out);
            }
        });
        return reading.problems().isEmpty() ? 0 : WRONG;
    }

    private static void summary(Edition edition, PrintWriter out) {
        out.println("OK");
        out.println(edition.name() + " (" + edition.id() + ")");
        out.println(edition.states().size() + " states, " + edition.partners().size() + " partners, "
                + edition.categories().size() + " categories");
        out.println("stages: " + edition.stages().stream().map(Stage::id).collect(Collectors.joining(", ")));
        out.println("call opens " + time(edition, Moment.CALL_OPENS) + ", ceremony " + time(edition, Moment.CEREMONY)
                + " (" + edition.zone() + ")");
        out.println(RulesTexts.of(edition).inOrder().size() + " texts to be read in other languages: --texts");
        out.println("rules " + edition.rulesHash());
    }

    private static String time(Edition edition, Moment moment) {
        return TIME.format(edition.timetable().local(moment));
    }
}
