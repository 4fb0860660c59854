package org.laurel.bundle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs src/verifier/verify.mjs, which shares nothing with this program. */
public final class SecondVerifier {

    private static final Path SCRIPT = Path.of("src/verifier/verify.mjs");
    private static final Path BATCH = Path.of("src/test/verifier/batch.mjs");

    /** What it printed and answered. */
    public record Said(int exit, String out, String err) {}

    private SecondVerifier() {}

    /** Skips the test where there is no Node; says so. */
    public static void needed() {
        assumeTrue(isThere(), "node is not installed: the second verifier was not run");
    }

    static boolean isThere() {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Said of(Path bundle, String... options) {
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString(), bundle.toString()));
        command.addAll(Arrays.asList(options));
        return run(command);
    }

    /** For each bundle and the checkpoint held against it, empty if it holds, else the first reason why not. */
    static List<String> batch(List<byte[]> bundles, List<String> held) throws IOException {
        Path all = java.nio.file.Files.createTempFile("bundles", ".bin");
        try (OutputStream out = java.nio.file.Files.newOutputStream(all)) {
            for (int i = 0; i < bundles.size(); i++) {
                write(out, bundles.get(i));
                write(out, held.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            Process process = new ProcessBuilder("node", BATCH.toString())
                    .redirectInput(all.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answers.lines()
                    .map(line -> line.equals("0") ? "" : line.substring(2))
                    .toList();
        } finally {
            java.nio.file.Files.delete(all);
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length)
                .array());
        out.write(bytes);
    }

    private static Said run(List<String> command) {
        try {
            Path out = java.nio.file.Files.createTempFile("said", ".txt");
            Path err = java.nio.file.Files.createTempFile("said", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the second verifier takes too long");
            }
            Said said = new Said(
                    process.exitValue(), java.nio.file.Files.readString(out), java.nio.file.Files.readString(err));
            java.nio.file.Files.delete(out);
            java.nio.file.Files.delete(err);
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
