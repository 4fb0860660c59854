package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.platform.MovedNow;
import org.springframework.beans.factory.annotation.Autowired;

class ScoringClosesTest extends AJury {

    @Autowired
    private MovedNow clock;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void remember() {
        before = clock.get();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(before);
    }

    @Test
    void aSheetIsInTimeUntilTheLastSecondAndRefusedFromTheMomentOn() {
        Assignment sheet = sheets(aRound(1, 1)).get(0);
        Visitor juror = signedIn(sheet.login());
        clock.moveTo(sheet.closesAt().minusSeconds(1));
        assertThat(handIn(juror, sheet).statusCode()).isEqualTo(200);
        for (int late : new int[] {0, 1}) {
            clock.moveTo(sheet.closesAt().plusSeconds(late));
            HttpResponse<String> answer = handIn(juror, sheet);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains(
                            "\"detail\":\"Scoring has closed. What you handed in before counts; nothing can be changed"
                                    + " any more.\"");
        }
        assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().live().map(ScoreSheet::revision))
                .contains(1);
    }

    private HttpResponse<String> handIn(Visitor juror, Assignment sheet) {
        Map<String, String> fields = new TreeMap<>();
        marks(7).written().forEach((criterion, mark) -> fields.put("mark." + criterion, mark));
        return juror.call("/sheets/" + sheet.id() + "/handed-in", fields);
    }
}
