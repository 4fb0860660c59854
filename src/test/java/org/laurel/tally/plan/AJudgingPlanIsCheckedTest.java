package org.laurel.tally.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.laurel.tally.plan.PlanCheck.Verdict;

class AJudgingPlanIsCheckedTest {

    @Test
    void aCompletePlanIsFine() {
        PlanCheck check = PlanCheck.of(plan("A:J1,J2,J3", "B:J1,J2,J3"));

        assertThat(check.verdict()).isEqualTo(Verdict.FINE);
        assertThat(check.sentences())
                .containsExactly("The plan holds together: 3 jurors and 2 entries can be compared.");
        assertThat(check.coJudging()).isEqualTo(new CoJudging(3, 0, 2, 2, 2, 12));
        assertThat(check.coJudging().isEven()).isTrue();
        assertThat(check.loads()).containsExactly(Map.entry("J1", 2), Map.entry("J2", 2), Map.entry("J3", 2));
    }

    @Test
    void aPlanThatFallsApartIsRefusedWithItsGroupsNamed() {
        PlanCheck check = PlanCheck.of(plan("A:J1,J2", "B:J1,J2", "C:J3"));

        assertThat(check.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(check.sentences())
                .containsExactly("The plan falls into 2 groups that share no juror: jurors J1, J2 with entries A, B;"
                        + " juror J3 with entry C. Scores from different groups cannot be compared.");
        assertThat(check.groups())
                .containsExactly(
                        new PlanGroup(List.of("J1", "J2"), List.of("A", "B")),
                        new PlanGroup(List.of("J3"), List.of("C")));
    }

    @Test
    void anEntryNobodyScoresIsRefused() {
        PlanCheck check = PlanCheck.of(plan("A:J1,J2", "B:", "C:J1,J2"));

        assertThat(check.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(check.sentences()).containsExactly("Nobody scores entry B.");
    }

    @Test
    void nothingToJudgeIsRefused() {
        assertThat(PlanCheck.of(plan()).sentences())
                .containsExactly("There is nothing to judge: the plan has no entries.");
        assertThat(PlanCheck.of(plan("A:")).sentences())
                .containsExactly("There is nothing to judge: the plan has no jurors.");
        assertThat(PlanCheck.of(plan()).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void aThinPlanIsWarnedAbout() {
        PlanCheck check = PlanCheck.of(plan("A:J1,J2", "B:J2,J3", "C:J3"));

        assertThat(check.verdict()).isEqualTo(Verdict.WARN);
        assertThat(check.sentences())
                .containsExactly(
                        "One juror only for entry C: the place hangs on a single sheet.",
                        "One entry only for juror J1: how strict they are cannot be told.",
                        "The plan falls apart if it loses juror J2.");
    }

    @Test
    void oneJurorAloneIsWarnedAbout() {
        assertThat(PlanCheck.of(plan("A:J1", "B:J1")).sentences())
                .containsExactly("There is one juror only: strictness cannot be told from merit.");
    }

    @Test
    void idleJurorsUnevenLoadsAndUnevenPairsAreWarnedAbout() {
        JudgingPlan plan = plan("A:J1,J2,J3", "B:J1,J2,J3", "C:J1,J2,J3", "D:J1,J2,J4", "E:J1,J2,J4", "F:J1,J2,J3")
                .including(List.of(), List.of("J5"));

        assertThat(PlanCheck.of(plan).sentences())
                .containsExactly(
                        "Nothing to score for juror J5.",
                        "5 of 10 pairs of jurors share no entry, although each pair could share 1.8.");
        assertThat(PlanCheck.of(plan.withoutJuror("J5")).sentences())
                .containsExactly(
                        "Loads are uneven: from 2 to 6 entries per juror.",
                        "1 of 6 pairs of jurors share no entry, although each pair could share 3.0.");
        assertThat(CoJudging.of(plan).isEven()).isFalse();
    }

    @Test
    void jurorsWithoutEntriesAreGroupsOfTheirOwnButDoNotDisconnect() {
        JudgingPlan plan = plan("A:J1").including(List.of(), List.of("J2"));

        assertThat(Connectivity.groups(plan))
                .containsExactly(new PlanGroup(List.of("J1"), List.of("A")), new PlanGroup(List.of("J2"), List.of()));
        assertThat(Connectivity.isConnected(plan)).isTrue();
        assertThat(Connectivity.isConnected(plan("A:J1", "B:J2"))).isFalse();
        assertThat(Connectivity.groups(plan).get(1).inWords()).isEqualTo("juror J2 with no entry");
    }

    @Test
    void aChainOfSharedJurorsConnects() {
        assertThat(Connectivity.groups(plan("A:J1,J2", "B:J3,J4", "C:J2,J3")))
                .containsExactly(new PlanGroup(List.of("J1", "J2", "J3", "J4"), List.of("A", "B", "C")));
    }

    @Test
    void aPanelOfStrangersIsNoPlan() {
        assertThatThrownBy(() ->
                        new JudgingPlan(new TreeMap<>(Map.of("A", new TreeSet<>(List.of("J1")))), new TreeSet<>()))
                .hasMessage("the panel of A names a juror the plan does not know");
    }

    @Test
    void longListsOfNamesAreCutShort() {
        List<String> ten = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

        assertThat(Names.counted("entry", "entries", ten)).isEqualTo("entries 1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
        assertThat(Names.counted("juror", ten.subList(0, 8))).isEqualTo("jurors 1, 2, 3, 4, 5, 6, 7, 8");
        assertThat(Names.number(1, "sheet", "sheets")).isEqualTo("1 sheet");
        assertThat(plan("A:J1,J2", "B:J2").entriesOf("J2")).containsExactly("A", "B");
        assertThat(plan("A:J1,J2", "B:J2").entriesOf("J1")).containsExactly("A");
        assertThat(plan("A:J1").panel("Z")).isEmpty();
        assertThat(plan("A:J1").including(List.of("A", "B"), List.of())).isEqualTo(plan("A:J1", "B:"));
    }

    private static JudgingPlan plan(String... panels) {
        Map<String, List<String>> plan = new TreeMap<>();
        for (String panel : panels) {
            String[] parts = panel.split(":", 2);
            plan.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",")));
        }
        return JudgingPlan.of(plan);
    }
}
