package org.laurel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's commands. Without one of them the program starts its application. */
@Command(
        name = "laurel",
        description = "Runs an award from the call for entries to the opened envelope.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckEdition.class, Methods.class, Rehearse.class, ReportOnJury.class, Tally.class})
public final class LaurelCommand {

    private LaurelCommand() {}

    /** Whether the arguments name a command; all others belong to the application. */
    public static boolean isNamedIn(String... arguments) {
        return arguments.length > 0
                && (commandLine().getSubcommands().containsKey(arguments[0]) || isHelp(arguments[0]));
    }

    /** Runs the named command and answers with the program's exit code. */
    public static int run(String... arguments) {
        return commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new LaurelCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }
}
