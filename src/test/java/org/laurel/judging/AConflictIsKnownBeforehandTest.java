package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.roster.Person;
import org.laurel.tally.score.Standings.Standing;
import org.springframework.beans.factory.annotation.Autowired;

class AConflictIsKnownBeforehandTest extends AJury {

    private static final String WHY = "The juror works for the organisation that entered.";

    @Autowired
    private RoundStandings standings;

    private String kept = "";
    private String entry = "";
    private Round round = new Round("", "", "", "", "", "", Round.Status.OPEN);

    @BeforeEach
    void open() {
        String panel = aPanel(3);
        List<Round.Candidate> candidates = candidates(panel, 3);
        kept = roster.jurors(ADA, stage().id(), CATEGORY, panel).stream()
                .filter(juror -> juror.login().startsWith("juror-"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
        entry = candidates.get(0).entry();
        judging.noteConflict(kept, entry, WHY);
        round = judging.open(ADA, stage().id(), CATEGORY, panel, candidates);
    }

    private List<Assignment> theirs() {
        return judging.assignments(round).stream()
                .filter(assignment -> assignment.juror().equals(kept))
                .toList();
    }

    @Test
    void theJurorNeverSeesTheSheet() {
        Assignment apart = theirs().stream()
                .filter(assignment -> assignment.entry().equals(entry))
                .findFirst()
                .orElseThrow();
        assertThat(apart.status()).isEqualTo(Assignment.Status.KEPT_APART);
        assertThat(scoring.mine(juror(apart)))
                .extracting(sheet -> sheet.assignment().entry())
                .hasSize(2)
                .doesNotContain(entry);
        assertThat(scoring.open(juror(apart), apart.id()).given()).isFalse();
        assertThat(scoring.submit(juror(apart), apart.id(), marks(5), "").given())
                .isFalse();
    }

    @Test
    void itIsNotMissingSoTheJurorsOtherSheetsCount() {
        int number = 3;
        for (Assignment sheet : judging.assignments(round)) {
            if (sheet.held()) {
                scoring.submit(juror(sheet), sheet.id(), marks(number++ % 9 + 1), "")
                        .orThrow();
            }
        }
        int jurors = (int) judging.assignments(round).stream()
                .map(Assignment::juror)
                .distinct()
                .count();
        assertThat(standings.jurorsDone(round)).isEqualTo(jurors);
        assertThat(standings.of(round).standings())
                .hasSize(3)
                .allSatisfy(standing -> assertThat(standing.sheets())
                        .as(standing.entry())
                        .isEqualTo(standing.entry().equals(entry) ? jurors - 1 : jurors))
                .extracting(Standing::entry)
                .contains(entry);
    }

    @Test
    void theReasonIsOnRecord() {
        Assignment apart = theirs().stream()
                .filter(assignment -> !assignment.held())
                .findFirst()
                .orElseThrow();
        assertThat(apart.reason()).isEqualTo(WHY);
        assertThat(jdbc.sql("select count(*) from audit_act where subject = ? and act = 'juror-recused'")
                        .param(apart.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
