package org.laurel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.laurel.bundle.BadBundle;
import org.laurel.bundle.Finding;
import org.laurel.bundle.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in plain words what holds of a published result and what does not. */
@Command(
        name = "verify",
        description = "Recounts a published bundle: its log, signatures, commitments and every place.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:everything holds", "1:something does not, or the file is no bundle"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields before it calls
final class Verify implements Callable<Integer> {

    private static final long LARGEST = 1_500_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BUNDLE", description = "The published file.")
    private Path bundle;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that you were sent: the log must begin as it says.")
    @Nullable
    private Path checkpoint;

    @Option(
            names = "--receipt",
            paramLabel = "CODE",
            description = "The code of your receipt: the log must have it, and the bundle what it stands for.")
    @Nullable
    private String receipt;

    @Override
    public Integer call() {
        try {
            Optional<String> held =
                    checkpoint == null ? Optional.empty() : Optional.of(Verification.checkpoint(read(checkpoint)));
            List<Finding> findings = Verification.of(read(bundle), held, Optional.ofNullable(receipt));
            findings.forEach(spec.commandLine().getOut()::println);
            boolean holds = Verification.holds(findings);
            spec.commandLine().getOut().println(holds ? "Everything holds." : "NOT everything holds.");
            return holds ? 0 : 1;
        } catch (BadBundle e) {
            return refuse(bundle, e.getMessage());
        } catch (IOException | SecurityException e) {
            return refuse(bundle, "it, or the checkpoint, cannot be read");
        }
    }

    private static byte[] read(Path file) throws IOException, BadBundle {
        if (Files.size(file) > LARGEST) {
            throw new BadBundle("it is larger than any bundle: " + Files.size(file) + " bytes");
        }
        return Files.readAllBytes(file);
    }

    private int refuse(Path file, @Nullable String why) {
        spec.commandLine().getErr().println(file + ": " + why);
        return 1;
    }
}
