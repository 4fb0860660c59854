package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laurel.tally.score.Panel.rules;
import static org.laurel.tally.score.Panel.table;
import static org.laurel.tally.score.Panel.tally;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.tally.score.Standings.OpenTie;

class WhatAPersonHasToLookAtTest {

    private static final Medals MEDALS = new Medals.ByPlace(List.of("gold", "silver", "bronze"));

    private static ScoreRules.Builder secondRoundUnder(String lead) {
        return rules().checks(new Checks(new BigDecimal(lead), null));
    }

    private static ScoreRules.Builder rescoreOver(String apart) {
        return rules().checks(new Checks(null, new BigDecimal(apart)));
    }

    private static List<String> medals(Standings standings) {
        return standings.standings().stream()
                .map(standing -> standing.entry() + " " + standing.medal().orElse("-"))
                .toList();
    }

    @Test
    void aLeadAsLargeAsAskedForNeedsNoSecondRoundAndASharedFirstPlaceDoes() {
        assertThat(tally(secondRoundUnder("1"), table("A 6", "B 5", "C 5")).questions())
                .isEmpty();
        assertThat(tally(secondRoundUnder("1"), table("A 5", "B 5")).questions())
                .containsExactly("A leads B by 0, less than 1: hold a second round");
    }

    @Test
    void oneEntryOrNoneLeadsNobody() {
        assertThat(tally(secondRoundUnder("1"), table("A 5")).questions()).isEmpty();
        assertThat(tally(secondRoundUnder("1"), ScoreTable.builder()).questions())
                .isEmpty();
    }

    @Test
    void jurorsAsFarApartAsAllowedAreNotRescoredAndOfEqualOnesTheFirstIsNamed() {
        assertThat(tally(rescoreOver("8"), table("A 9 9 1 1")).questions()).isEmpty();
        assertThat(tally(rescoreOver("7.5"), table("A 9 9 1 1")).questions())
                .containsExactly("jurors J1 and J3 differ by 8 on entry A, more than 7.5: have it rescored");
        assertThat(tally(rescoreOver("7.5"), table("A 1 1 9 9")).questions())
                .containsExactly("jurors J3 and J1 differ by 8 on entry A, more than 7.5: have it rescored");
    }

    @Test
    void justEnoughEntriesAreAwarded() {
        Standings five = tally(rules().medals(MEDALS).minimumEntries(2), table("A 9 8", "B 7 6"));
        assertThat(five.warnings()).isEmpty();
        assertThat(medals(five)).containsExactly("A gold", "B silver");
    }

    @Test
    void whileATieIsOpenItsMedalWaitsAndTheOthersDoNot() {
        Standings open = tally(rules().medals(MEDALS).ties("chair"), table("A 9 8", "B 5 6", "C 6 5"));
        assertThat(medals(open)).containsExactly("A gold", "B -", "C -");
    }

    @Test
    void aTieThatFitsAboveTheCutGoesOnWithoutAQuestion() {
        Standings fits = tally(rules().cut(new Cut(3, Cut.AtTie.CHAIR)), table("A 9", "B 5", "C 5", "D 4"));
        assertThat(fits.advancing()).containsExactly("A", "B", "C");
        assertThat(fits.openTies()).isEmpty();
        assertThatThrownBy(() -> new Cut(0, Cut.AtTie.EXTEND)).hasMessage("a cut lets at least 1 place through, not 0");
        assertThat(tally(rules().cut(new Cut(1, Cut.AtTie.EXTEND)), table("A 9", "B 5"))
                        .advancing())
                .containsExactly("A");
    }

    @Test
    void aTieThatTheChainLeavesToTheChairIsAskedOnceEvenAtTheCut() {
        Standings open =
                tally(rules().ties("chair").cut(new Cut(2, Cut.AtTie.CHAIR)), table("A 9", "B 5", "C 5", "D 4"));
        assertThat(open.openTies())
                .extracting(OpenTie::sentence)
                .containsExactly("B and C are equal from place 2 on; the chair has to order them and give a reason");
    }

    @Test
    void medalPointsOnlyAskForAnOrderOfThePlacesThatHavePoints() {
        ScoreRules.Builder points = rules().aggregation(Aggregation.medalPoints("3", "2", "1"));
        Standings standings = tally(points, table("A 9 7", "B 8 8", "C 7 9", "D 5 5", "E 5 5"));
        assertThat(standings.undecided()).isEmpty();
        assertThat(standings.blocked()).isFalse();
    }

    @Test
    void aJurorOfWhomNothingCountsIsNotSaidToOrderTooFew() {
        ScoreRules.Builder points = rules().aggregation(Aggregation.medalPoints("2", "1"));
        Standings standings = tally(points, table("A 9 x", "B 8 x"));
        assertThat(standings.working().leftOut())
                .extracting(Working.LeftOut::reason)
                .containsExactly("excluded: conflict", "excluded: conflict");
        assertThat(standings.warnings()).noneMatch(warning -> warning.contains("J2"));
    }

    @Test
    void anEntryWithoutASheetHasNoMeans() {
        Standings standings = tally(rules(), table("A 9 8", "B - -"));
        assertThat(standings.working().means()).containsExactly(new Working.Value("A", "merit", "8.5"));
    }
}
