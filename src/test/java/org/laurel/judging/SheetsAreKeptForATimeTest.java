package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.audit.Receipt;
import org.laurel.bundle.BadBundle;
import org.laurel.bundle.Finding;
import org.laurel.bundle.Verification;
import org.laurel.edition.Retention;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules keep the score sheets of an edition no longer. */
class SheetsAreKeptForATimeTest extends AFinal {

    @Autowired
    private KeptSheets kept;

    @Autowired
    private ScoreSheets sheets;

    private void released() {
        theFinalIsFrozen();
        theResultIsReleased();
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows();
    }

    private Assignment sheet() {
        return judging.assignments(round()).get(0);
    }

    @Test
    void theyAreOfTheKindThatTheRulesFileNames() {
        assertThat(kept.kind()).isEqualTo(Retention.Kind.SCORE_SHEETS);
    }

    @Test
    void afterTheReleaseEveryMarkGoesWhereverItIsAndWhatWasPublishedStays() throws BadBundle, IOException {
        released();
        Receipt receipt = audit.receipts(sheet().id()).get(0);
        assertThat(sheets.live(round())).isNotEmpty();
        assertThat(audit.secrets(round().id())).isNotEmpty();

        int handedIn = rows("select assignment from score_sheet").size();
        assertThat(kept.letGo(ADA)).isEqualTo(handedIn);

        assertThat(rows("select * from score_sheet")).isEmpty();
        assertThat(rows("select * from sheet_draft")).isEmpty();
        for (Round round : judging.rounds(ADA)) {
            assertThat(audit.secrets(round.id())).isEmpty();
            assertThat(rows("select id from sealed_box where id like '" + round.id() + "%'"))
                    .as("what two holders could open again")
                    .isEmpty();
        }
        assertThat(rows("select about from holder_letter where about like 'alarm%'"))
                .isEmpty();
        assertThat(Verification.of(results.bundle(ADA).orElseThrow(), Optional.empty(), Optional.of(receipt.code())))
                .allMatch(Finding::holds);
        assertThat(results.published(ADA))
                .filteredOn(result -> result.category().equals(STC))
                .singleElement()
                .satisfies(result -> assertThat(result.places()).hasSize(3));
        assertThat(kept.letGo(ADA)).isZero();
    }

    @Test
    void whatWasNeverReleasedCannotBeReleasedAnyMore() {
        theFinalIsFrozen();
        kept.letGo(ADA);
        assertThat(rows("select * from score_sheet")).isEmpty();
        assertThat(rows("select id from sealed_box where id like '" + round().id() + "%'"))
                .isEmpty();
        Actor juror = new Actor(sheet().login(), Set.of(Role.JUROR), null);
        assertThat(scoring.open(juror, sheet().id()).orThrow().live()).isEmpty();
    }
}
