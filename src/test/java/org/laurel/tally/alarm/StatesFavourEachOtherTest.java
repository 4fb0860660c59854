package org.laurel.tally.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Jurors of X and Y score one entry of the other's state and fifteen of third states; a juror of no state gives 50 to everything.
 * The entry that a juror likes best of sixteen is the other state's by chance once in 16 times, both ways once in 256.
 */
class StatesFavourEachOtherTest {

    private static final Instant OPENED = Instant.parse("2025-11-01T08:00:00Z");
    private static final int THIRD = 15;

    private final List<HandedIn> sheets = new ArrayList<>();

    private void sheet(String juror, String jurorState, String entry, String entryState, double total) {
        Instant at = OPENED.plus(Duration.ofHours(sheets.size()));
        sheets.add(new HandedIn(juror, jurorState, entry, entryState, Map.of("merit", "7"), total, at, List.of()));
    }

    /** The juror's totals rise from 50 on over the entries of third states, and the favourite's is given. */
    private void juror(String juror, String state, String favourite, double total) {
        sheet(juror, state, "of-" + favourite, favourite, total);
        for (int i = 0; i < THIRD; i++) {
            sheet(juror, state, "third-" + i, "T", 50 + i);
        }
    }

    private void neutral(String... entries) {
        for (String entry : entries) {
            sheet("guest", "", "of-" + entry, entry, 50);
        }
        for (int i = 0; i < THIRD; i++) {
            sheet("guest", "", "third-" + i, "T", 50);
        }
    }

    private List<Flag> flags() {
        return JuryAlarm.of(sheets, OPENED.plus(Duration.ofDays(90)));
    }

    @Test
    void whatChanceBringsAboutOnceIn256TimesIsFlaggedWithAboutThatFigure() {
        juror("jx", "X", "Y", 70);
        juror("jy", "Y", "X", 70);
        neutral("X", "Y");

        assertThat(flags())
                .containsExactly(new Flag(Flag.Kind.MUTUAL_FAVOUR, List.of("jx", "jy"), List.of(), "p 0.0041"));
    }

    @Test
    void aFourthPlaceOfSixteenOnOneSideIsNotOddEnough() {
        juror("jx", "X", "Y", 55.75);
        juror("jy", "Y", "X", 70);
        neutral("X", "Y");

        assertThat(flags()).isEmpty();
    }

    @Test
    void anEntryThatOnlyOneJurorScoredComparesWithNobody() {
        juror("jx", "X", "Y", 70);
        juror("jy", "Y", "X", 70);
        neutral("X", "Y");
        sheet("jx", "X", "alone", "Y", 10);

        assertThat(flags()).extracting(Flag::figure).containsExactly("p 0.0041");
    }

    @Test
    void aJurorWhoSawNoEntryToCompareWithDoesNotHideTheOthers() {
        juror("jx", "X", "Y", 70);
        juror("jy", "Y", "X", 70);
        neutral("X", "Y");
        sheet("jx-2", "X", "of-Y", "Y", 50);
        for (int i = 0; i < THIRD; i++) {
            sheet("jy-2", "Y", "third-" + i, "T", 50 + i);
        }

        assertThat(flags())
                .extracting(Flag::kind, Flag::jurors)
                .containsExactly(tuple(Flag.Kind.MUTUAL_FAVOUR, List.of("jx", "jx-2", "jy", "jy-2")));
    }
}
