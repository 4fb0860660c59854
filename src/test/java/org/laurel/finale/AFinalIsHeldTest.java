package org.laurel.finale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.entry.Entry;
import org.laurel.finale.Finals.FinalFrozen;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class AFinalIsHeldTest extends AFinal {

    @Autowired
    private RoundStandings standings;

    @Autowired
    private ChairDecisions decisions;

    @Test
    void anybodyCanDrawTheRunningOrderAgain() throws Exception {
        theJuryHasDecided();
        RunningOrder order = finals.drawRunningOrder(ADA, STC);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> again = finalists.stream()
                .map(Entry::code)
                .map(String::valueOf)
                .sorted(Comparator.comparing(code -> HexFormat.of()
                        .formatHex(sha256.digest((order.seed() + "\n" + code).getBytes(StandardCharsets.UTF_8)))))
                .toList();
        assertThat(order.slots()).extracting(RunningOrder.Slot::code).containsExactlyElementsOf(again);
        assertThat(order.slots()).extracting(RunningOrder.Slot::position).containsExactly(1, 2, 3);
    }

    @Test
    void theSeedIsDrawnOnce() {
        theJuryHasDecided();
        RunningOrder order = finals.drawRunningOrder(ADA, STC);
        assertThat(finals.drawRunningOrder(ADA, STC)).isEqualTo(order);
        assertThat(finals.drawRunningOrder(ADA, "PUB").seed()).isEqualTo(order.seed());
    }

    @Test
    void everyJurorScoresEveryFinalist() {
        theJuryHasDecided();
        assertThat(finals.openFinalScoring(ADA, STC)).isEqualTo(12 * 3);
    }

    @Test
    void theFreezeIsRefusedWithTheNamesOfWhatIsMissing() {
        Round round = theFinalIsOpen();
        List<Assignment> assigned = judging.assignments(round);
        assigned.stream().skip(1).forEach(assignment -> score(assignment, 1 + rank(assignment)));
        Assignment missing = assigned.get(0);

        Refusal refusal = refusal(finals.freeze(secretariat, ADA, STC));

        assertThat(refusal.sentence()).isEqualTo("The final cannot be frozen yet: sheets are missing.");
        assertThat(refusal.faults())
                .extracting(Refusal.Fault::sentence)
                .containsExactly(roster.person(missing.juror()).name() + " has not scored " + missing.code() + " yet.");
        assertThat(finals.frozen(ADA, STC)).isFalse();
    }

    @Test
    void oneMissingSheetIsForTheChairWhereTheRulesCountNothingWithoutIt() {
        Round round = theFinalIsOpen();
        List<Assignment> assigned = judging.assignments(round);
        assigned.stream().skip(1).forEach(assignment -> score(assignment, 1 + rank(assignment)));

        assertThat(standings.quorumReached(round)).isFalse();
        ChairDecision goOn = new ChairDecision(ADA, "final", STC, Question.MISSED_QUORUM, Choice.GO_ON);
        assertThat(refusal(decisions.decide(chair, goOn, "It is late.")).sentence())
                .startsWith("The rules count nothing in this stage while a sheet is missing.");

        score(assigned.get(0), 1 + rank(assigned.get(0)));
        assertThat(standings.quorumReached(round)).isTrue();
    }

    private int rank(Assignment assignment) {
        return finalists.stream().map(Entry::id).toList().indexOf(assignment.entry());
    }

    @Test
    void theFreezeIsRefusedWhileAJurorsTotalsAreEqual() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        Assignment last = judging.assignments(round()).get(0);
        String equal = jdbc.sql("select marks from score_sheet s join assignment a on a.id = s.assignment"
                        + " where a.juror = ? and a.id <> ? and a.round = ? order by a.entry")
                .params(last.juror(), last.id(), round().id())
                .query(String.class)
                .list()
                .get(0);
        jdbc.sql("update score_sheet set marks = ? where assignment = ?")
                .params(equal, last.id())
                .update();

        Refusal refusal = refusal(finals.freeze(secretariat, ADA, STC));

        assertThat(refusal.sentence()).isEqualTo("The final cannot be frozen yet: jurors have not decided.");
        assertThat(refusal.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence())
                        .startsWith(roster.person(last.juror()).name() + " has given equal totals to STC-")
                        .contains(last.code()));
    }

    @Test
    void frozenItStandsAndSaysSoOnce() {
        theFinalIsFrozen();
        assertThat(events.stream(FinalFrozen.class)).containsExactly(new FinalFrozen(ADA, STC));
        assertThat(sentence(finals.freeze(secretariat, ADA, STC))).isEqualTo("This final has been frozen already.");
        assertThat(finals.tieLeft(ADA, STC)).isFalse();
        assertThat(finals.awardable(ADA, STC)).isTrue();
    }

    @Test
    void onlyTheSecretariatFreezes() {
        theFinalIsOpen();
        assertThat(refusal(finals.freeze(chair, ADA, STC)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void theOverviewTellsWhoOwesWhatAndNothingOfWhatIsWritten() {
        Round round = theFinalIsOpen();
        List<Assignment> assigned = judging.assignments(round);
        judging.recuse(chair, assigned.get(0).id(), "Former employer").orThrow();
        assigned.stream().skip(2).forEach(assignment -> score(assignment, 1 + rank(assignment)));

        CategoryFinal state = of(STC);

        assertThat(state.done() + " of " + state.jurors()).isEqualTo("11 of 12");
        assertThat(state.missing())
                .containsExactly(roster.person(assigned.get(1).juror()).name() + " has not scored "
                        + assigned.get(1).code() + " yet.");
        assertThat(state.recusals())
                .containsExactly(new CategoryFinal.Recusal(
                        roster.person(assigned.get(0).juror()).name(),
                        assigned.get(0).code(),
                        "Former employer"));
        assertThat(state.ties()).isEmpty();
    }

    private CategoryFinal of(String category) {
        return finals.of(ADA).stream()
                .filter(state -> state.category().code().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
