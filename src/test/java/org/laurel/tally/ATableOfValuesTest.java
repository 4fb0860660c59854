package org.laurel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ATableOfValuesTest {

    @TempDir
    private Path folder;

    private List<String> read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        List<String> rows = new ArrayList<>();
        try (Csv csv = Csv.open(file, List.of("name", "score"), List.of("note"))) {
            while (csv.next()) {
                rows.add(csv.line() + " " + csv.get("name") + "|" + csv.get("score") + "|" + csv.get("note"));
            }
        }
        return rows;
    }

    private List<String> read(String text) throws Exception {
        return read(text.replace("/", "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void valuesStandInQuotesWhereTheyHoldCommasAndTwoQuotesAreOne() throws Exception {
        assertThat(read("name,score/\"Mekong, the \"\"Rice\"\" app\" , 7/ \"\",8/\"A\",\"9\""))
                .containsExactly("2 Mekong, the \"Rice\" app|7|", "3 |8|", "4 A|9|");
    }

    @Test
    void blankLinesCountAndAMarkAtTheBeginningDoesNot() throws Exception {
        assertThat(read("\uFEFF/name,score,note//A,1,x//  /B,2,")).containsExactly("4 A|1|x", "7 B|2|");
        assertThat(read("\uFEFFscore,name/1,\uFEFFA")).containsExactly("2 \uFEFFA|1|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "`` # t.csv:1: the file is empty; the first line is name,score",
                "name,size # t.csv:1: there is no column 'size'; the first line is name,score",
                "name,name # t.csv:1: column 'name' is there twice; the first line is name,score",
                "name # t.csv:1: not all columns are there; the first line is name,score",
                "name,score/A # t.csv:2: there are 1 values; the header names 2 columns",
                "name,score/\"A,1 # t.csv:2: a quote does not close; a value in quotes ends on its line",
                "name,score/\"A\"B,1 # t.csv:2: there is text after a closing quote; a quote inside quotes is written twice"
            })
    void whatIsNoTableIsRefusedWithItsLine(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class).hasMessage(why.strip());
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> read("name,score/A,1/\0B,2"))
                .hasMessage("t.csv:3: there is a zero byte, so this is no text; a table is a text file");
        assertThatThrownBy(() -> read("name,score\n\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("t.csv:")
                .hasMessageEndingWith(": the text is not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void equalFractionsHaveTheSameHash() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2)).hasSameHashCodeAs(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 2).hashCode()).isNotEqualTo(Fraction.of(2, 1).hashCode());
    }
}
