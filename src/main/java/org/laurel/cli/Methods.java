package org.laurel.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.laurel.tally.ballot.BallotMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the methods of counting ballots: name, what it is and when it suits, source. */
@Command(
        name = "methods",
        description = "Lists the methods of counting ballots: name, what it is, source.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields before it calls
final class Methods implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (BallotMethod method : BallotMethod.values()) {
            out.println(method.word());
            out.println("    " + method.definition());
            out.println("    Source: " + method.source());
        }
        return 0;
    }
}
