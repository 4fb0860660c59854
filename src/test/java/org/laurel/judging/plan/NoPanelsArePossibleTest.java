package org.laurel.judging.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.judging.plan.PanelNeeds.Conflict;
import org.laurel.judging.plan.PanelProposal.Impossible;

class NoPanelsArePossibleTest {

    @Test
    void anEntryWithTooFewFreeJurorsIsNamedWithItsConflicts() {
        PanelNeeds needs = PanelNeeds.of(
                List.of("A", "B"),
                2,
                List.of("J1", "J2", "J3"),
                5,
                new Conflict("J3", "A", "declared"),
                new Conflict("J1", "A", "own country"),
                new Conflict("J9", "A", "not on this jury"));

        assertThat(PanelProposal.propose(needs, 1))
                .isEqualTo(new Impossible(List.of("Entry A needs 2 jurors, and 1 is free to score it: J2;"
                        + " in conflict: J1 (own country), J3 (declared).")));
    }

    @Test
    void anEntryNobodyMayScoreIsNamed() {
        PanelNeeds needs = PanelNeeds.of(List.of("A"), 1, List.of("J1"), 5, new Conflict("J1", "A", "declared"));

        assertThat(PanelProposal.propose(needs, 1))
                .isEqualTo(new Impossible(
                        List.of("Entry A needs 1 juror, and none is free to score it; in conflict: J1 (declared).")));
    }

    @Test
    void capsThatAreTooSmallAreAddedUp() {
        PanelNeeds needs = PanelNeeds.of(List.of("A", "B", "C"), 2, List.of("J1", "J2"), 2);

        assertThat(PanelProposal.propose(needs, 1))
                .isEqualTo(new Impossible(List.of("3 entries (A, B, C) need 6 sheets, and 4 can be given:"
                        + " 4 within the load caps of jurors J1, J2.")));
    }

    @Test
    void entriesThatConflictsPushOntoTheSameFullJurorsAreNamed() {
        PanelNeeds needs = PanelNeeds.of(
                List.of("A", "B", "C", "D"),
                1,
                List.of("J1", "J2"),
                2,
                new Conflict("J2", "A", "own country"),
                new Conflict("J2", "B", "own country"),
                new Conflict("J2", "C", "declared"));

        assertThat(PanelProposal.propose(needs, 1))
                .isEqualTo(new Impossible(List.of("3 entries (A, B, C) need 3 sheets, and 2 can be given:"
                        + " 2 within the load caps of juror J1;"
                        + " in conflict: J2 with A (own country), J2 with B (own country), J2 with C (declared).")));
    }

    @Test
    void aRoundWithoutJurorsIsRefused() {
        assertThat(PanelProposal.propose(PanelNeeds.of(List.of("A"), 1, List.of(), 2), 1))
                .isEqualTo(new Impossible(List.of("Entry A needs 1 juror, and none is free to score it.")));
    }
}
