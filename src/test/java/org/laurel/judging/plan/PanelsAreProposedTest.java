package org.laurel.judging.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.laurel.judging.plan.PanelNeeds.Conflict;
import org.laurel.judging.plan.PanelProposal.Impossible;
import org.laurel.judging.plan.PanelProposal.Panels;
import org.laurel.tally.plan.PlanCheck.Verdict;

class PanelsAreProposedTest {

    @Test
    void everyEntryGetsItsPanelWithinTheCapsAndOutsideTheConflicts() {
        PanelNeeds needs = PanelNeeds.of(ids("E", 11), 3, ids("J", 6), 6, new Conflict("J1", "E1", "own country"));

        Panels panels = (Panels) PanelProposal.propose(needs, 7);

        assertThat(panels.plan().panels().values())
                .allSatisfy(panel -> assertThat(panel).hasSize(3));
        assertThat(panels.plan().panel("E1")).doesNotContain("J1");
        assertThat(panels.check().loads().values()).containsOnly(5, 6);
        assertThat(panels.check().verdict()).isEqualTo(Verdict.FINE);
    }

    @Test
    void sevenJurorsInThreesOnSevenEntriesMeetEachOtherAsEvenlyAsCanBe() {
        Panels panels = (Panels) PanelProposal.propose(PanelNeeds.of(ids("E", 7), 3, ids("J", 7), 3), 1);

        assertThat(panels.check().loads().values()).containsOnly(3);
        assertThat(panels.check().coJudging().most()).isLessThanOrEqualTo(2);
        assertThat(panels.check().coJudging().never()).isLessThanOrEqualTo(2);
        assertThat(panels.check().groups()).hasSize(1);
    }

    @Test
    void theSameSeedGivesTheSamePlanWhateverTheOrderOfTheInput() {
        List<String> turned = new ArrayList<>(ids("E", 20));
        Collections.reverse(turned);

        assertThat(PanelProposal.propose(PanelNeeds.of(turned, 3, ids("J", 9), 8), 42))
                .isEqualTo(PanelProposal.propose(PanelNeeds.of(ids("E", 20), 3, ids("J", 9), 8), 42));
    }

    @Test
    void aFullEditionIsPlannedConnectedAndEven() {
        List<Conflict> own = IntStream.range(0, 198)
                .mapToObj(entry -> new Conflict("J" + (entry % 11 + 1), "E" + (entry + 1), "own country"))
                .toList();
        PanelNeeds needs = new PanelNeeds(
                new TreeSet<>(ids("E", 198)), 4, caps(PanelNeeds.of(List.of(), 4, ids("J", 22), 40)), own);

        Panels panels = (Panels) PanelProposal.propose(needs, 2026);

        assertThat(panels.check().loads().values()).containsOnly(36);
        assertThat(panels.check().coJudging().fewest()).isGreaterThanOrEqualTo(4);
        assertThat(panels.check().coJudging().most()).isLessThanOrEqualTo(6);
        assertThat(own)
                .noneSatisfy(conflict ->
                        assertThat(panels.plan().panel(conflict.entry())).contains(conflict.juror()));
    }

    @Test
    void nothingToJudgeIsAnEmptyPlanThatTheCheckRefuses() {
        Panels panels = (Panels) PanelProposal.propose(PanelNeeds.of(List.of(), 2, ids("J", 3), 5), 1);

        assertThat(panels.check().verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Property(tries = 60)
    void whatIsProposedAlwaysMeetsTheNeeds(
            @ForAll @IntRange(min = 1, max = 12) int entries,
            @ForAll @IntRange(min = 1, max = 7) int jurors,
            @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll @IntRange(min = 0, max = 12) int cap,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        Conflict[] conflicts = IntStream.range(0, entries)
                .filter(entry -> (entry + seed) % 3 == 0)
                .mapToObj(entry -> new Conflict("J" + (entry % jurors + 1), "E" + (entry + 1), "declared"))
                .toArray(Conflict[]::new);
        PanelNeeds needs = PanelNeeds.of(ids("E", entries), size, ids("J", jurors), cap, conflicts);

        PanelProposal proposal = PanelProposal.propose(needs, seed);

        if (proposal instanceof Impossible impossible) {
            assertThat(impossible.reasons()).isNotEmpty();
        } else if (proposal instanceof Panels panels) {
            assertThat(panels.plan().panels().values()).allMatch(panel -> panel.size() == size);
            assertThat(panels.check().loads().values()).allMatch(load -> load <= cap);
            assertThat(conflicts)
                    .noneMatch(conflict -> panels.plan().panel(conflict.entry()).contains(conflict.juror()));
        }
    }

    @Test
    void aPanelNeedsAtLeastOneJuror() {
        assertThatThrownBy(() -> PanelNeeds.of(ids("E", 2), 0, ids("J", 2), 1))
                .hasMessage("a panel has at least 1 juror, not 0");
        assertThatThrownBy(() -> PanelNeeds.of(ids("E", 2), 1, ids("J", 1), -1))
                .hasMessage("juror J1 takes at least 0 entries, not -1");
    }

    private static TreeMap<String, Integer> caps(PanelNeeds needs) {
        return new TreeMap<>(needs.caps());
    }

    private static Collection<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + number)
                .toList();
    }
}
