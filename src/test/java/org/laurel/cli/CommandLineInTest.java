package org.laurel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command as the program does, and keeps what it printed. */
public final class CommandLineInTest {

    /** What a command printed and answered. */
    public record Said(int exit, String out, String err) {}

    private CommandLineInTest() {}

    public static Said laurel(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = LaurelCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(exit, out.toString(), err.toString());
    }
}
