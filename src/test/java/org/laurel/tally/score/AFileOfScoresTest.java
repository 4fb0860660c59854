package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.tally.BadInput;

class AFileOfScoresTest {

    private static final List<Criterion> CRITERIA =
            List.of(Criterion.block("all", "100", Criterion.scored("idea", "60"), Criterion.scored("craft", "40")));

    @TempDir
    private Path folder;

    private ScoreTable read(String... lines) throws IOException, BadInput {
        return read(Optional.empty(), Optional.empty(), lines);
    }

    private ScoreTable read(Optional<Path> jurors, Optional<Path> entries, String... lines)
            throws IOException, BadInput {
        Path scores = file("scores.csv", "entry,juror,criterion,score", lines);
        return ScoreFile.read(scores, jurors, entries, Scale.of("1", "10", "0.5"), CRITERIA);
    }

    private Path file(String name, String header, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", lines) + "\n");
    }

    private List<String> wrong(String... lines) {
        return catchThrowableOfType(BadInput.class, () -> read(lines)).problems();
    }

    @Test
    void scoresAbstentionsExclusionsAndGapsAreToldApart() throws Exception {
        ScoreTable table = read("A,J1,idea,7.5", "A,J1,craft,abstain", "A,J2,idea,excluded", "A,J2,craft,");
        assertThat(table.mark("J1", "A", "idea")).isEqualTo(Mark.score("7.5"));
        assertThat(table.mark("J1", "A", "craft")).isEqualTo(Mark.ABSTAINED);
        assertThat(table.mark("J2", "A", "idea")).isEqualTo(new Mark.Excluded("in the file of scores"));
        assertThat(table.mark("J2", "A", "craft")).isEqualTo(Mark.MISSING);
        assertThat(table.mark("J2", "A", "all")).isEqualTo(Mark.MISSING);
    }

    @Test
    void whoIsWhereAndWhoSpeaksForThePublicComesFromTablesOfTheirOwn() throws Exception {
        Path jurors = file("jurors.csv", "juror,country,public", "J1,VN,", "J2,,no", "votes,TH,yes");
        Path entries = file("entries.csv", "entry,country,title", "A,VN,One", "B,,Two");
        ScoreTable table = read(Optional.of(jurors), Optional.of(entries), "A,J1,idea,7");
        assertThat(table.jurors())
                .containsExactly(
                        new ScoreTable.Juror("J1", Optional.of("VN"), false),
                        new ScoreTable.Juror("J2", Optional.empty(), false),
                        new ScoreTable.Juror("votes", Optional.of("TH"), true));
        assertThat(table.entries())
                .containsExactly(
                        new ScoreTable.Entry("A", Optional.of("VN")), new ScoreTable.Entry("B", Optional.empty()));
    }

    @Test
    void whereATableSaysWhoThereIsTheScoresNameNobodyElse() throws Exception {
        Optional<Path> jurors = Optional.of(file("jurors.csv", "juror,country", "J1,VN"));
        Optional<Path> entries = Optional.of(file("entries.csv", "entry,country", "A,VN"));
        String[] lines = {"A,J1,idea,7", "B,J1,idea,7", "A,J2,idea,7"};
        assertThat(catchThrowableOfType(BadInput.class, () -> read(jurors, entries, lines))
                        .problems())
                .containsExactly(
                        "scores.csv:3: entry 'B' is not in the table of them; add it there, or correct it",
                        "scores.csv:4: juror 'J2' is not in the table of them; add it there, or correct it");
        assertThat(read(jurors, Optional.empty(), "A,J1,idea,7", "B,J1,idea,7").entries())
                .hasSize(2);
        assertThat(read(Optional.empty(), entries, "A,J1,idea,7", "A,J2,idea,7").jurors())
                .hasSize(2);
    }

    @Test
    void aTableNamesEachOnceAndSaysYesOrNo() throws Exception {
        Optional<Path> jurors =
                Optional.of(file("jurors.csv", "juror,country,public", "J1,VN,", "J1,TH,", ",TH,", "votes,TH,perhaps"));
        Optional<Path> entries = Optional.of(file("entries.csv", "entry,country", "A,VN", "A,TH"));
        assertThat(catchThrowableOfType(BadInput.class, () -> read(jurors, entries, "A,J1,idea,7"))
                        .problems())
                .containsExactly(
                        "jurors.csv:3: juror 'J1' is there twice; once is right",
                        "jurors.csv:4: the juror is empty; a line is J1,VN",
                        "jurors.csv:5: 'perhaps' is neither yes nor no",
                        "entries.csv:3: entry 'A' is there twice; once is right");
    }

    @Test
    void everyLineThatIsWrongIsNamedWithWhatWouldBeRight() {
        assertThat(wrong(
                        ",J1,idea,7",
                        "A,,idea,7",
                        "A,J1,style,7",
                        "A,J1,idea,seven",
                        "A,J1,idea,7.25",
                        "A,J1,idea,0.5",
                        "A,J1,idea,8",
                        "A,J1,idea,8"))
                .containsExactly(
                        "scores.csv:2: the entry or the juror is empty; a line is E1,J1,innovation,8",
                        "scores.csv:3: the entry or the juror is empty; a line is E1,J1,innovation,8",
                        "scores.csv:4: 'style' is no criterion that is scored; they are idea, craft",
                        "scores.csv:5: 'seven' is no score; it is a number such as 7 or 7.25, empty, abstain or excluded",
                        "scores.csv:6: the score 7.25 is off the scale; scores are 1 to 10 in steps of 0.5",
                        "scores.csv:7: the score 0.5 is off the scale; scores are 1 to 10 in steps of 0.5",
                        "scores.csv:9: juror J1 marks criterion idea of entry A twice; once is right");
    }

    @Test
    void afterTwentyProblemsNoMoreAreListed() {
        String[] lines = IntStream.range(0, 25).mapToObj(i -> "A,J1,idea,11").toArray(String[]::new);
        assertThat(wrong(lines)).hasSize(20).last().asString().startsWith("scores.csv:21: ");
    }

    @Test
    void aHeaderAloneIsNoTable() {
        assertThat(wrong())
                .containsExactly("scores.csv:2: there is a header and no score; a line is E1,J1,innovation,8");
    }

    @Test
    void theOrderOfColumnsAndLinesMeansNothing() throws Exception {
        Path turned = folder.resolve("turned.csv");
        Files.writeString(
                turned,
                List.of("score,criterion,juror,entry", "6,craft,J2,A", "7,idea,J1,A").stream()
                        .collect(Collectors.joining("\n")));
        assertThat(ScoreFile.read(turned, Optional.empty(), Optional.empty(), Scale.of("1", "10", "0.5"), CRITERIA))
                .isEqualTo(read("A,J1,idea,7", "A,J2,craft,6"))
                .isNotEqualTo(read("A,J1,idea,7", "A,J2,craft,5"));
    }
}
