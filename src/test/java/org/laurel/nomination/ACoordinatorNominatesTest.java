package org.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.judging.Round;
import org.laurel.nomination.Nominations.StateNominated;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Four entries of Viet Nam, which its panel gave 90, 80, 70 and 60. */
class ACoordinatorNominatesTest extends AnAward {

    @Autowired
    private Nominations nominations;

    private List<Entry> best;

    @BeforeEach
    void thePanelHasScored() {
        best = accepted(4);
        itIs(Moment.REVIEW_CLOSES);
        assertThat(nominations.openPanelRounds(ADA, "VN")).isTrue();
        scoreAll(panel(), best, 9, 8, 7, 6);
        itIs(Moment.PANEL_CLOSES);
    }

    private Round panel() {
        return judging.find(ADA, "national", STC, "VN").orElseThrow();
    }

    private void thePanelHasClosed() {
        nominations.closePanelRounds(ADA, "VN");
    }

    private String id(int rank) {
        return best.get(rank - 1).id();
    }

    private List<String> nominated() {
        return nominations.shortlist(ADA, "VN").line(STC).orElseThrow().nominated().stream()
                .map(Shortlist.Contender::entry)
                .toList();
    }

    private static List<String> faults(Refusal refusal) {
        return refusal.faults().stream().map(Refusal.Fault::sentence).toList();
    }

    @Test
    void untouchedTheListIsThePanelsOrderUpToTheQuota() {
        thePanelHasClosed();
        assertThat(nominated()).containsExactly(id(1), id(2), id(3));
        assertThat(nominations
                        .shortlist(ADA, "VN")
                        .lines()
                        .get(0)
                        .nominated()
                        .get(0)
                        .score())
                .contains(new PanelScore(1, "90", List.of("90", "90", "90"), List.of("90", "90", "90")));
    }

    @Test
    void whileThePanelScoresNobodyReadsScoresNorPutsAnythingInOrder() {
        Shortlist list = nominations.shortlist(ADA, "VN");
        assertThat(list.panelAtWork()).isTrue();
        assertThat(list.lines().get(0).nominated())
                .extracting(Shortlist.Contender::score)
                .allMatch(java.util.Optional::isEmpty);
        assertThat(sentence(nominations.rank(coordinator, ADA, STC, List.of(id(1)), Map.of())))
                .isEqualTo("The national panel still scores. You can nominate once it has closed.");
    }

    @Test
    void theQuotaIsFull() {
        thePanelHasClosed();
        Refusal refusal =
                refusal(nominations.rank(coordinator, ADA, STC, List.of(id(1), id(2), id(3), id(4)), Map.of()));
        assertThat(faults(refusal))
                .containsExactly("A state nominates at most 3 entries in this category; these are 4.");
    }

    @Test
    void whoPassesABetterOneNeedsAReason() {
        thePanelHasClosed();
        Refusal refusal = refusal(nominations.rank(coordinator, ADA, STC, List.of(id(2), id(1), id(4)), Map.of()));
        assertThat(refusal.faults())
                .containsExactly(
                        new Refusal.Fault(
                                "reason-" + id(2),
                                "Please say why “Product 2” stands before an entry that the panel scored better."),
                        new Refusal.Fault(
                                "reason-" + id(4),
                                "Please say why “Product 4” stands before an entry that the panel scored better."));
        assertThat(nominated()).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void withReasonsTheOrderMayDepartAndIsKeptWithThem() {
        thePanelHasClosed();
        nominations
                .rank(
                        coordinator,
                        ADA,
                        STC,
                        List.of(id(2), id(1)),
                        Map.of(id(2), " More people use it. ", id(1), "Needs none."))
                .orThrow();
        assertThat(nominations.shortlist(ADA, "VN").line(STC).orElseThrow().nominated())
                .extracting(Shortlist.Contender::entry, Shortlist.Contender::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id(2), "More people use it."),
                        org.assertj.core.groups.Tuple.tuple(id(1), ""));
    }

    @Test
    void fewerThanTheQuotaNeedNoReason() {
        thePanelHasClosed();
        nominations.rank(coordinator, ADA, STC, List.of(id(1)), Map.of()).orThrow();
        assertThat(nominated()).containsExactly(id(1));
    }

    @Test
    void nobodyNominatesForAnotherState() {
        thePanelHasClosed();
        Actor neighbour = somebody(Role.COORDINATOR, "LA");
        assertThat(sentence(nominations.rank(neighbour, ADA, STC, List.of(id(1)), Map.of())))
                .isEqualTo("Your state has no accepted entry in this category.");
        assertThat(refusal(nominations.nominate(entrant, ADA)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void aWithdrawnEntryDropsOutAndNobodyIsInventedInItsPlace() {
        thePanelHasClosed();
        nominations
                .rank(coordinator, ADA, STC, List.of(id(1), id(2), id(3)), Map.of())
                .orThrow();
        entries.withdraw(entrant, id(2)).orThrow();
        assertThat(nominated()).containsExactly(id(1), id(3));
    }

    @Test
    void handedInItStands() {
        thePanelHasClosed();
        nominations.nominate(coordinator, ADA).orThrow();
        assertThat(events.stream(StateNominated.class)).containsExactly(new StateNominated(ADA, "VN"));
        assertThat(sentence(nominations.rank(coordinator, ADA, STC, List.of(id(1)), Map.of())))
                .isEqualTo("The nominations were handed in on 3 October 2025, 17:00 (Ho Chi Minh time)"
                        + " and can no longer be changed.");
        assertThat(audit.about(ADA))
                .extracting(act -> act.what() + " " + act.detail())
                .contains("state-nominated VN: STC 3");
    }

    @Test
    void theClosingMomentItselfIsTooLate() {
        thePanelHasClosed();
        itIs(Moment.SELECTION_CLOSES);
        assertThat(sentence(nominations.nominate(coordinator, ADA)))
                .isEqualTo("The national selection closed on 10 October 2025, 17:00 (Ho Chi Minh time).");
    }

    @Test
    void aListOfTenCostsAsManyStatementsAsAListOfFour() {
        thePanelHasClosed();
        nominations.shortlist(ADA, "VN");
        int four = statements.during(() -> nominations.shortlist(ADA, "VN"));
        jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,"
                        + " changed_at) select id || 'b', edition, category, state, entrant, code || 'B', status, version,"
                        + " title, begun_at, changed_at from entry")
                .update();
        assertThat(statements.during(() -> nominations.shortlist(ADA, "VN"))).isEqualTo(four);
    }
}
