package org.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnEntryIsNamedLikeAFormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1             | '=1+1
            +84 24           | '+84 24
            -7               | '-7
            @SUM(A1)         | '@SUM(A1)
            =HYPERLINK("x")  | "'=HYPERLINK(""x"")"
            Rice, "Watch"    | "Rice, ""Watch""\"
            1 = 1            | 1 = 1
            """)
    void andASpreadsheetTakesItForText(String name, String cell) {
        assertThat(RehearsalFiles.quoted(name)).isEqualTo(cell);
    }
}
