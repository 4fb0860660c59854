package org.laurel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's commands. Without one of them the program starts its application. */
@Command(
        name = "laurel",
        description = "Runs an award from the call for entries to the opened envelope.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckEdition.class, Methods.class, Rehearse.class, ReportOnJury.class, Tally.class, Verify.class
        })
public final class LaurelCommand {

    private static final Set<String> HELP = Set.of("--help", "-h");

    private LaurelCommand() {}

    /**
     * Runs the command that the arguments name and answers with the program's exit code; nothing if they name none and belong
     * to the application. The commands are built once, and not at all for an application's options: a command answers at once.
     */
    public static OptionalInt answer(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-") && !HELP.contains(arguments[0])) {
            return OptionalInt.empty();
        }
        CommandLine commands = commandLine();
        boolean named = commands.getSubcommands().containsKey(arguments[0]) || HELP.contains(arguments[0]);
        return named ? OptionalInt.of(run(commands, arguments)) : OptionalInt.empty();
    }

    private static int run(CommandLine commands, String... arguments) {
        return commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new LaurelCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
