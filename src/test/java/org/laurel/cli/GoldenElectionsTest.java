package org.laurel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Elections and panels in folders: an input, and lines {@code arguments = A > B & C > D} in {@code expected.txt}, where
 * {@code &} is a shared place. A comment tells where the expectation comes from.
 */
class GoldenElectionsTest {

    private static final Path CASES = Path.of("src/test/resources/tally");

    @TestFactory
    Stream<DynamicTest> everyCaseComesOut() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().flatMap(GoldenElectionsTest::expectations);
        }
    }

    private static Stream<DynamicTest> expectations(Path folder) {
        return lines(folder.resolve("expected.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(folder.getFileName() + " " + line, () -> check(folder, line)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void check(Path folder, String line) throws IOException {
        String[] sides = (" " + line).split(" = ", 2);
        List<String> arguments = new ArrayList<>(List.of("tally", "--format", "json"));
        arguments.addAll(input(folder));
        arguments.addAll(Stream.of(sides[0].strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList());
        JsonNode result = new ObjectMapper().readTree(run(arguments));
        assertThat(order(result)).isEqualTo(sides[1]);
        assertThat(run(arguments)).isEqualTo(run(arguments));
        Path whole = folder.resolve(whole(sides[0]));
        if (Files.exists(whole)) {
            assertThat(run(arguments)).isEqualTo(Files.readString(whole));
        }
    }

    /** Where a case keeps the whole answer with its working: {@code expected.json}, {@code irv.json}, {@code stv-seats-3.json}. */
    private static String whole(String arguments) {
        String method = arguments.replace("--method ", "").strip().replaceAll("\\W+", "-");
        return (method.isEmpty() ? "expected" : method) + ".json";
    }

    private static List<String> input(Path folder) throws IOException {
        if (Files.exists(folder.resolve("scores.csv"))) {
            return Stream.of("scores.csv", "rules.yaml", "jurors.csv", "entries.csv")
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .flatMap(file -> Stream.of(
                            "--" + file.substring(0, file.indexOf('.')),
                            folder.resolve(file).toString()))
                    .toList();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ballots."))
                    .flatMap(file -> Stream.of("--ballots", file.toString()))
                    .toList();
        }
    }

    private static String order(JsonNode result) {
        List<String> places = new ArrayList<>();
        for (JsonNode place : result.get("places")) {
            List<String> options = new ArrayList<>();
            place.get("options").forEach(option -> options.add(option.asText()));
            places.add(String.join(" & ", options));
        }
        return places.stream().collect(Collectors.joining(" > "));
    }

    private static String run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = LaurelCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }
}
