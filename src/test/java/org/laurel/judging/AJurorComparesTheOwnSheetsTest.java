package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;

class AJurorComparesTheOwnSheetsTest extends AJury {

    private Visitor visitor(Assignment sheet) {
        return signedIn(sheet.login());
    }

    private List<Assignment> three() {
        List<Assignment> sheets = sheets(aRound(2, 3));
        String first = sheets.get(0).login();
        return sheets.stream().filter(sheet -> sheet.login().equals(first)).toList();
    }

    private void handIn(Assignment sheet, int each) {
        scoring.submit(juror(sheet), sheet.id(), marks(each), "").orThrow();
    }

    @Test
    void theOwnSheetsStandByTheirTotalsAndEqualOnesShareAPlace() {
        List<Assignment> mine = three();
        handIn(mine.get(0), 6);
        handIn(mine.get(1), 9);
        handIn(mine.get(2), 6);
        String page = visitor(mine.get(0)).get("/sheets/compared").body();
        assertThat(page.indexOf(mine.get(1).code()))
                .isLessThan(page.indexOf(mine.get(0).code()));
        assertThat(rows(page))
                .extracting(row -> row.replaceAll(".*?<td[^>]*>([^<]*)</td>.*", "$1"))
                .containsExactly("1", "2", "2");
    }

    private static List<String> rows(String page) {
        return java.util.regex.Pattern.compile("(?s)<tr>\\s*<td[ >].*?</tr>")
                .matcher(page)
                .results()
                .map(row -> row.group().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void whatIsOnlySavedIsComparedAndSaidToBeADraft() {
        List<Assignment> mine = three();
        handIn(mine.get(0), 6);
        TreeMap<String, String> begun = new TreeMap<>(marks(9).written());
        begun.pollFirstEntry();
        scoring.saveDraft(juror(mine.get(1)), mine.get(1).id(), new SheetMarks(begun), "")
                .orThrow();
        List<String> rows = rows(visitor(mine.get(0)).get("/sheets/compared").body());
        assertThat(rows.get(0)).contains(mine.get(0).code(), "Handed in");
        assertThat(rows)
                .filteredOn(row -> row.contains(mine.get(1).code()))
                .singleElement()
                .asString()
                .contains("Saved, not handed in", ">9<", ">–<");
    }

    @Test
    void nothingOfAnotherJurorIsOnIt() {
        List<Assignment> sheets = sheets(aRound(2, 1));
        handIn(sheets.get(0), 3);
        String page = visitor(sheets.get(1)).get("/sheets/compared").body();
        assertThat(page)
                .doesNotContain(">3<", sheets.get(0).login(), sheets.get(0).id());
    }
}
