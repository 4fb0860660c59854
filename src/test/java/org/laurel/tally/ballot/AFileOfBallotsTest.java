package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.tally.BadInput;

class AFileOfBallotsTest {

    private static final String HEAD = "# NUMBER ALTERNATIVES: 3|# ALTERNATIVE NAME 1: Ann|# ALTERNATIVE NAME 2: Bob|"
            + "# ALTERNATIVE NAME 3: Cid|";

    @TempDir
    private Path folder;

    @Test
    void ordersAreReadWithTheirCountsAndTies() throws Exception {
        assertThat(read("b.toi", HEAD + "2: 3,{1,2}|1: 2")).containsExactly("2 x Cid=1 Ann=2 Bob=2", "1 x Bob=1");
    }

    @Test
    void theNotationBefore2022IsReadToo() throws Exception {
        assertThat(read("b.toc", "2|1,Ann|2,Bob|5,5,2|3,2,1|2,{1,2}"))
                .containsExactly("3 x Bob=1 Ann=2", "2 x Ann=1 Bob=1");
    }

    @Test
    void windowsLinesAByteOrderMarkAndBlanksMeanNothing() throws Exception {
        assertThat(read("b.soi", "\uFEFF" + HEAD.replace("|", "\r|") + "\r|2: 3, 1 \r|"))
                .containsExactly("2 x Cid=1 Ann=2");
    }

    @Test
    void optionsOfOneNameAreToldApartByTheirNumber() throws Exception {
        assertThat(read("b.soc", "# NUMBER ALTERNATIVES: 2|# ALTERNATIVE NAME 1: X|# ALTERNATIVE NAME 2: X|1: 2,1"))
                .containsExactly("1 x X (2)=1 X=2");
    }

    @Test
    void aBltFileHasSeatsWithdrawnCandidatesEqualRanksAndSkippedOnes() throws Exception {
        Path file = write(
                "b.blt", "4 2 # two seats|-2|3 1 3=4 0|(id 1) 0|1 - 2 4 0|0|\"Ann\"|\"Bob\"|\"Cid\"|\"Dan\"|\"T\"");
        assertThatThrownBy(() -> BallotFile.read(file)).isInstanceOf(BadInput.class);
        Path right = write(
                "c.blt", "4 2 # two seats|-2|3 1 3=4 0|(id1) 1 0|1 - 2 4 0|0|\"Ann\"|\"Bob\"|\"Cid\"|\"Dan\"|\"T\"");
        BallotFile.Content content = BallotFile.read(right);
        assertThat(content.seats()).isEqualTo(OptionalInt.of(2));
        assertThat(shown(content.dances().get(0))).containsExactly("3 x Ann=1 Cid=2 Dan=2", "1 x Ann=1", "1 x Dan=3");
    }

    @Test
    void commentsStandBehindAnyLineOfABltFileAndNamesMayHaveQuotesAndHashes() throws Exception {
        assertThat(read(
                        "b.blt",
                        "4 2 # seats| # nothing|-1|-3 # withdrawn|2 1 4 2 0 # a ballot|1 0|0 # the end|\"Ann\"  # 1|"
                                + "\"Bob \"B\" Box\" # 2|Cid|\"D #4\"|\"Title\" # title"))
                .containsExactly("2 x D #4=2 Bob \"B\" Box=3", "1 x ");
    }

    @Test
    void aTableMayBeInAnyOrderAndHaveEqualRanks() throws Exception {
        assertThat(read("b.csv", "rank,ballot,option|2,v1,\"Bob, Sr\"|1,v2,Ann|1,v1,Ann|1,v2,\"Bob, Sr\"|,v3,Cid"))
                .containsExactly("1 x Ann=1 Bob, Sr=2", "1 x Ann=1 Bob, Sr=1", "1 x ");
    }

    @Test
    void eachDanceHasItsOwnBallots() throws Exception {
        Path file = write("d.csv", "ballot,rank,option,dance|1,1,A,waltz|1,2,B,waltz|1,2,A,tango|1,1,B,tango");
        assertThat(BallotFile.read(file).dances()).hasSize(2);
    }

    @Test
    void aLargeFileIsReadAgainForEachPassageAndCountsTheSame() throws Exception {
        Path file = write("b.toi", HEAD + "2: 3,{1,2}|1: 2|4: 1,2,3");
        Ballots kept = BallotFile.read(file).dances().get(0);
        Ballots streamed = BallotFile.read(file, 0).dances().get(0);
        assertThat(shown(streamed)).isEqualTo(shown(kept));
        assertThat(streamed.size()).isEqualTo(7);
        for (BallotMethod method : BallotMethod.values()) {
            assertThat(method.count(List.of(streamed), BallotMethod.Settings.USUAL))
                    .isEqualTo(method.count(List.of(kept), BallotMethod.Settings.USUAL));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "b.soc ~ '' ~ b.soc:1: the file is empty; a PrefLib file has a header and orders such as 12: 3,1,2",
                "b.blt ~ '' ~ b.blt:1: the file is empty; its first line is the number of candidates and of seats, as 4 2",
                "b.csv ~ '' ~ b.csv:1: the file is empty; the first line is ballot,rank,option",
                "b.csv ~ ballot,rank,option ~ b.csv:1: there is a header and no ballot; a line is 1,1,A",
                "b.txt ~ 1 ~ 'b.txt:1: the kind of file is not known; ballots are .soc, .soi, .toc, .toi, .blt or .csv'",
                "b.soi ~ HEAD1: 4 ~ b.soi:5: there is no option 4; they are 1 to 3",
                "b.soi ~ HEAD1: 1,1 ~ b.soi:5: option 'Ann' is ranked twice on one ballot; an order has each option once",
                "b.soc ~ HEAD1: 1,2 ~ 'b.soc:5: the order has 2 of 3 options; here every order is complete (incomplete ones are .soi or .toi)'",
                "b.soi ~ HEAD1: {1,2} ~ 'b.soi:5: there are braces, and here options are never equal (equal ones are .toc or .toi)'",
                "b.toi ~ 'HEAD1: 3,{1,2' ~ 'b.toi:5: a brace does not close; equal options are {1,2}'",
                "b.toi ~ HEAD0: 1 ~ b.toi:5: an order is there 0 times; a count is 1 or more",
                "b.toi ~ HEAD1 2 ~ 'b.toi:5: '':'' is missing after the count; an order is 12: 3,{1,2},4'",
                "b.toi ~ 'HEAD1: 2,' ~ b.toi:5: the order ends with a comma; an option would have to follow",
                "b.toi ~ HEADx: 2 ~ b.toi:5: there is no whole number where a count of ballots should be",
                "b.toi ~ 'HEAD# NUMBER VOTERS: 3|2: 1' ~ 'b.toi:6: the counts add up to 2, and the header says 3 voters'",
                "b.toi ~ 'HEAD# NUMBER UNIQUE ORDERS: 3|2: 1' ~ 'b.toi:6: there are 1 orders, and the header says 3'",
                "b.toi ~ # TITLE: x ~ b.toi:1: the header does not say '# NUMBER ALTERNATIVES:'; it has to",
                "b.toi ~ '3|1,Ann|2,Bob' ~ 'b.toi:3: the name of option 3 is missing; it would be ''3,its name'''",
                "b.blt ~ '2 1|1 3 0|0|A|B' ~ b.blt:2: '3' is no candidate; it is a whole number from 1 to 2",
                "b.blt ~ '2 1|1 1 1 0|0|A|B' ~ b.blt:2: option 'A' is ranked twice on one ballot; a ballot has each candidate once",
                "b.blt ~ '2 1|1 1|0|A|B' ~ 'b.blt:2: the ballot does not end with 0; a ballot is a count, the candidates in order and a 0, as 28 3 1 2 0'",
                "b.blt ~ '2 1|1 1 0|0|A' ~ b.blt:4: there are 1 names for 2 candidates",
                "b.blt ~ '2 1|1 1 0' ~ 'b.blt:2: the ballots do not end; a line with 0 alone ends them, and the names follow'",
                "b.blt ~ '0 0' ~ b.blt:1: '0' is no number of candidates; it is a whole number from 1 to 32767",
                "b.blt ~ '2 1|1 1 0|0|A|A' ~ b.blt:5: two candidates have the same name; names tell them apart",
                "b.csv ~ 'ballot,rank|1,1' ~ b.csv:1: not all columns are there; the first line is ballot,rank,option",
                "b.csv ~ 'ballot,rank,option,x' ~ 'b.csv:1: there is no column ''x''; the first line is ballot,rank,option'",
                "b.csv ~ 'ballot,rank,option|1,0,A' ~ 'b.csv:2: ''0'' is no rank; ranks are whole numbers from 1, the best, to 32767'",
                "b.csv ~ 'ballot,rank,option|1,1' ~ b.csv:2: there are 2 values; the header names 3 columns",
                "b.csv ~ 'ballot,rank,option|1,1,\"A' ~ b.csv:2: a quote does not close; a value in quotes ends on its line",
                "b.csv ~ 'ballot,rank,option|1,1,A|2,1,A|1,2,A' ~ 'b.csv:4: ballot ''1'' has option ''A'' a second time, first in line 2; a ballot''s id is its own, and it has each option once'",
            })
    void whatIsWrongIsSaidWithItsLine(String name, String text, String problem) throws IOException {
        Path file = write(name, text.replace("HEAD", HEAD));
        BadInput wrong = catchThrowableOfType(BadInput.class, () -> BallotFile.read(file));
        assertThat(wrong.problems()).containsExactly(problem);
    }

    @Test
    void zeroBytesAndForeignEncodingsAreNoText() throws IOException {
        for (String name : List.of("b.soc", "b.blt", "b.csv")) {
            Path zeros = folder.resolve("zeros-" + name);
            Files.write(zeros, new byte[1000]);
            assertThatThrownBy(() -> BallotFile.read(zeros))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(":1: ");
        }
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "ballot,rank,option\n1,1,J\u00fcrg\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> BallotFile.read(latin)).hasMessageContaining("is not UTF-8");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('|', '\n'));
    }

    private List<String> read(String name, String text) throws IOException, BadInput {
        return shown(BallotFile.read(write(name, text)).dances().get(0));
    }

    private static List<String> shown(Ballots ballots) {
        List<String> all = new ArrayList<>();
        ballots.each((count, marks, from, to) -> {
            List<String> ranked = new ArrayList<>();
            for (int at = from; at < to; at++) {
                ranked.add(ballots.options().get(Ballots.option(marks[at])) + "=" + Ballots.rank(marks[at]));
            }
            all.add(count + " x " + String.join(" ", ranked));
        });
        return all;
    }
}
