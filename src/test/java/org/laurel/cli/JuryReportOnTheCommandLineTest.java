package org.laurel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JuryReportOnTheCommandLineTest {

    private static final String RULES = """
            criteria:
              - {id: merit, weight: 100}
            scale: {min: 1, max: 10, step: 1}
            weights: share
            aggregation: {method: mean, per: juror-total}
            completeness: use-what-is-there
            ties: [shared]
            """;
    private static final String SCORES = """
            entry,juror,criterion,score
            A,J1,merit,9
            A,J2,merit,7
            A,J3,merit,8
            B,J1,merit,6
            B,J2,merit,4
            B,J3,merit,
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheRules() throws IOException {
        file("rules.yaml", RULES);
    }

    @Test
    void theReportComesAsText() throws IOException {
        file("scores.csv", SCORES);

        assertThat(run()).isZero();
        assertThat(out.toString())
                .startsWith("Jury report\n===========\n\nIn short\n--------\n2 entries, 3 jurors, 5 complete sheets.\n"
                        + "By the rules A is first;");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theReportComesAsJsonInTheEnvelopeOfATally() throws IOException {
        file("scores.csv", SCORES);

        assertThat(run("--format", "json", "--seed", "3", "--resamples", "10")).isZero();
        assertThat(out.toString())
                .startsWith("""
                        {
                          "method": "jury-report",
                          "places": [
                            {
                              "place": 1,
                              "options": ["A"],
                              "value": "8",
                              "decided_by": "mean"
                            },
                            {
                              "place": 2,
                              "options": ["B"],
                              "value": "5",
                              "decided_by": "mean"
                            }
                          ],
                          "working": {
                            "seed": 3,
                            "entries": 2,
                            "jurors": 3,
                            "sheets": 5,
                        """)
                .contains("\"resamples\": 10,", "\"p\": null,\n      \"p_why\": \"no juror scored both");
    }

    @Test
    void theOrderOfTheLinesDoesNotChangeAByte() throws IOException {
        List<String> lines = new ArrayList<>(SCORES.lines().toList());
        lines.add(1, lines.remove(lines.size() - 1));
        file("scores.csv", SCORES);
        run("--format", "html");
        String page = out.toString();
        out.getBuffer().setLength(0);
        file("scores.csv", String.join("\n", lines));
        run("--format", "html");

        assertThat(out.toString()).isEqualTo(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @Test
    void countriesComeFromTheirOwnTables() throws IOException {
        file("scores.csv", SCORES);
        Path jurors = file("jurors.csv", "juror,country\nJ1,VN\nJ2,TH\nJ3,SG\n");
        Path entries = file("entries.csv", "entry,country\nA,VN\nB,SG\n");

        assertThat(run("--jurors", jurors.toString(), "--entries", entries.toString()))
                .isZero();
        assertThat(out.toString()).contains("  J1     VN                 1");
    }

    @Test
    void aScoreOffTheScaleIsRefusedWithItsLine() throws IOException {
        file("scores.csv", "entry,juror,criterion,score\nA,J1,merit,11\n");

        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip())
                .isEqualTo("scores.csv:2: the score 11 is off the scale; scores are 1 to 10 in steps of 1");
    }

    @Test
    void jurorsWhoShareNoEntryAreRefusedByTheirGroups() throws IOException {
        refused(
                "A,J1,merit,9\nB,J1,merit,5\nC,J2,merit,9\nD,J2,merit,4\n",
                "scores.csv: The plan falls into 2 groups that share no juror: juror J1 with entries A, B; juror J2 with"
                        + " entries C, D. Scores from different groups cannot be compared. Report on each group by itself,"
                        + " with a file for each.");
    }

    @Test
    void oneSheetForOneEntryIsRefused() throws IOException {
        refused(
                "A,J1,merit,9\n",
                "scores.csv: there is one sheet for one entry, and nothing to compare it with; a jury is two jurors or"
                        + " more, who score the same entries");
    }

    @Test
    void sheetsThatAreAllIncompleteAreRefused() throws IOException {
        refused(
                "A,J1,merit,\n",
                "scores.csv: no juror scored an entry in every criterion; a sheet needs a score for each");
    }

    @Test
    void aJuryOfConstantJurorsIsRefusedAndOneConstantJurorIsNamed() throws IOException {
        refused(
                "A,J1,merit,9\nB,J1,merit,9\nA,J2,merit,4\nB,J2,merit,4\n",
                "scores.csv: every juror gives every entry the same total, so the scores separate nothing; scores that"
                        + " differ would");
        err.getBuffer().setLength(0);
        file("scores.csv", SCORES.replace("B,J1,merit,6", "B,J1,merit,9"));
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("The same total for every entry: J1.")
                .doesNotContain("NaN");
    }

    private void refused(String lines, String why) throws IOException {
        file("scores.csv", "entry,juror,criterion,score\n" + lines);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void aWholeReportIsTheOneThatWasReadThrough(String format) throws IOException {
        Path round = Path.of("src/test/resources/jury-report");
        List<String> arguments =
                new ArrayList<>(List.of("jury-report", "--seed", "7", "--resamples", "20", "--format", format));
        for (String table : List.of("scores.csv", "rules.yaml", "jurors.csv", "entries.csv")) {
            arguments.add("--" + table.substring(0, table.indexOf('.')));
            arguments.add(round.resolve(table).toString());
        }
        CommandLineInTest.Said said = CommandLineInTest.laurel(arguments.toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo(Files.readString(round.resolve("report." + format)));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(folder.resolve("scores.csv") + ": there is no such file; give the path of one");
    }

    @Test
    void rulesThatAreWrongAreRefusedWithTheirLine() throws IOException {
        file("scores.csv", SCORES);
        file("rules.yaml", RULES.replace("max: 10", "max: ten"));

        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith(folder.resolve("rules.yaml") + ":3: ");
    }

    @Test
    void aFormatAndANumberThatDoNotExistAreRefused() throws IOException {
        file("scores.csv", SCORES);

        assertThat(run("--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("'xml' is no format; known are text, json, html");
        assertThat(run("--resamples", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--resamples: there is at least 1 bootstrap jury, not 0");
        assertThat(out.toString()).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "jury-report",
                "--scores",
                folder.resolve("scores.csv").toString(),
                "--rules",
                folder.resolve("rules.yaml").toString()));
        arguments.addAll(List.of(more));
        return LaurelCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
