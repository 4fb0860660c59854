package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ATimetableIsMovedTest {

    private final Timetable timetable = SmallEdition.file().edition().timetable();

    @Test
    void aMomentMayMoveUpToTheNextOne() {
        Instant later = Instant.parse("2026-03-25T10:00:00Z");
        assertThat(timetable.whatForbids(Moment.SCORING_CLOSES, later)).isEmpty();
        Timetable moved = timetable.with(Moment.SCORING_CLOSES, later);
        assertThat(moved.at(Moment.SCORING_CLOSES)).isEqualTo(later);
        assertThat(moved.with(Moment.SCORING_CLOSES, timetable.at(Moment.SCORING_CLOSES)))
                .isEqualTo(timetable);
    }

    @Test
    void aMomentMayNotMovePastTheNextOne() {
        Instant tooLate = Instant.parse("2026-04-08T02:00:01Z");
        assertThat(timetable.whatForbids(Moment.SCORING_CLOSES, tooLate))
                .containsExactly(new Timetable.Disorder(Moment.SCORING_CLOSES, Moment.FINAL_OPENS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable.with(Moment.SCORING_CLOSES, tooLate))
                .withMessage("final-opens must come after scoring-closes");
    }

    @Test
    void whatOpensMayOpenAtTheMomentBeforeButWhatClosesMayNot() {
        Instant opens = timetable.at(Moment.SCORING_OPENS);
        assertThat(timetable.whatForbids(Moment.SELECTION_CLOSES, opens)).isEmpty();
        assertThat(timetable.whatForbids(Moment.SCORING_CLOSES, opens))
                .isEqualTo(List.of(new Timetable.Disorder(Moment.SCORING_OPENS, Moment.SCORING_CLOSES)));
    }

    @Test
    void thePublicsVoteLiesBesideTheJurysWork() {
        Timetable voting = timetable
                .with(Moment.VOTING_CLOSES, timetable.at(Moment.CEREMONY))
                .with(Moment.VOTING_OPENS, timetable.at(Moment.SCORING_OPENS));
        assertThat(voting.at(Moment.VOTING_OPENS)).isEqualTo(timetable.at(Moment.SCORING_OPENS));
    }

    @Test
    void aMomentTheTimetableDoesNotHaveIsNotAsked() {
        assertThat(timetable.has(Moment.VOTING_OPENS)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable.at(Moment.VOTING_OPENS))
                .withMessage("the timetable has no voting-opens");
    }

    @Test
    void aLocalTimeThatClocksSkipNeedsAnOffset() {
        SmallEdition berlin = SmallEdition.file().with("zone: Asia/Ho_Chi_Minh", "zone: Europe/Berlin");
        assertThat(berlin.with("scoring-closes: 2026-03-20T17:00", "scoring-closes: 2026-03-29T02:30")
                        .problems())
                .containsExactly("small.yaml:44: \"scoring-closes\" does not exist in Europe/Berlin, "
                        + "clocks change then: add the offset, such as +01:00");
        assertThat(berlin.with("scoring-closes: 2026-03-20T17:00", "scoring-closes: 2026-03-29T02:30+01:00")
                        .edition()
                        .timetable()
                        .local(Moment.SCORING_CLOSES))
                .hasToString("2026-03-29T03:30+02:00[Europe/Berlin]");
    }
}
