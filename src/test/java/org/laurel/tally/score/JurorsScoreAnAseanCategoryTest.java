package org.laurel.tally.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laurel.tally.Fraction;

class JurorsScoreAnAseanCategoryTest {

    @Test
    void aSheetIsTheWeightedMeanOfItsBlocks() {
        ScoreTable.Builder table = ScoreTable.builder();
        Ada.sheet(table, "VN", "E1", 8, 7, 9, 6, 7, 8, 7, 6, 9, 8);
        Standings standings = tally(Ada.preliminary(), table);
        assertThat(standings.standings()).extracting(Standings.Standing::value).containsExactly("75.2");
        assertThat(standings.working().means().stream().limit(9).filter(mean -> !Ada.LEAVES.contains(mean.criterion())))
                .containsExactly(
                        new Working.Value("E1", "strategy", "75.5"), new Working.Value("E1", "operations", "70"));
    }

    @Test
    void theRunningTotalIsTheTotalOfTheTally() {
        int[] scores = {8, 7, 9, 6, 7, 8, 7, 6, 9, 8};
        Map<String, java.math.BigDecimal> sheet = IntStream.range(0, 10)
                .boxed()
                .collect(Collectors.toMap(Ada.LEAVES::get, i -> java.math.BigDecimal.valueOf(scores[i])));
        ScoreRules rules = Ada.preliminary().build();
        assertThat(ScoreTally.sheet(rules, Ada.PUBLIC_SECTOR, sheet)).contains(Fraction.of(752, 10));
        assertThat(ScoreTally.sheet(rules, Ada.PUBLIC_SECTOR, Map.of())).isEmpty();
    }

    @Test
    void aJurorWhoMissedOneFieldIsLeftOutAltogether() {
        ScoreTable.Builder table = ScoreTable.builder();
        Ada.flatSheet(table, "SG", "A", 8);
        Ada.flatSheet(table, "SG", "B", 6);
        Ada.flatSheet(table, "TH", "A", 1);
        Ada.sheet(table, "TH", "B", 10, 10, 10, 10, 10, 10, 10, 10, 10);
        Standings standings = tally(Ada.preliminary(), table);
        assertThat(standings.working().counted()).containsExactly("SG");
        assertThat(standings.working().leftOut())
                .containsExactly(new Working.LeftOut("TH", "", "", "did not score everything: B lacks enquiries"));
        assertThat(standings.standings()).extracting(Standings.Standing::value).containsExactly("80", "60");
    }

    @Test
    void equalMeansAreSeparatedByStrategyAndOperations() {
        ScoreTable.Builder table = ScoreTable.builder();
        Ada.sheet(table, "SG", "A", 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        Ada.sheet(table, "SG", "B", 9, 9, 9, 9, 8, 8, 8, 8, 6, 6);
        Standings standings = tally(Ada.preliminary(), table);
        assertThat(standings.comparisons())
                .extracting(Standings.Comparison::sentence)
                .containsExactly("B before A: mean 80 each; strategy + operations 68 : 64");
        assertThat(standings.standings())
                .extracting(Standings.Standing::decidedBy)
                .containsExactly("blocks:strategy+operations", "blocks:strategy+operations");
    }

    @Test
    void thenBySubCriteriaInFallingWeight() {
        ScoreTable.Builder table = ScoreTable.builder();
        Ada.sheet(table, "SG", "A", 8, 8, 7, 9, 8, 8, 8, 8, 8, 8);
        Ada.sheet(table, "SG", "B", 8, 9, 7, 8, 8, 8, 8, 8, 8, 8);
        Standings standings = tally(Ada.preliminary(), table);
        assertThat(standings.comparisons())
                .extracting(Standings.Comparison::sentence)
                .containsExactly("B before A: mean 79.8 each; strategy + operations 63.8 each; public-value 7 each;"
                        + " problem-solving 9 : 8");
        assertThat(standings.of("B").map(Standings.Standing::decidedBy)).contains("sub-criteria: problem-solving");
    }

    @Test
    void presentationCountsAtHalfWeightAmongTheSubCriteria() {
        ScoreTable.Builder table = ScoreTable.builder();
        Ada.sheet(table, "SG", "A", 8, 8, 8, 8, 8, 8, 8, 8, 9, 7);
        Ada.sheet(table, "SG", "B", 8, 8, 8, 8, 8, 8, 8, 8, 7, 9);
        Standings standings = tally(Ada.preliminary(), table);
        String sentence = standings.comparisons().get(0).sentence();
        assertThat(sentence.indexOf("reliability 8 each")).isLessThan(sentence.indexOf("organisation 9 : 7"));
        assertThat(sentence.indexOf("organisation 9 : 7")).isPositive();
    }

    @Test
    void whatNothingSeparatesSharesThePlaceAndGoesOnTogether() {
        ScoreTable.Builder table = ScoreTable.builder();
        List.of("A", "B", "C", "D", "E").forEach(entry -> Ada.flatSheet(table, "SG", entry, entry.equals("A") ? 9 : 5));
        Standings standings = tally(Ada.preliminary(), table);
        assertThat(standings.tiers())
                .containsExactly(
                        new Standings.Tier(1, List.of("A")), new Standings.Tier(2, List.of("B", "C", "D", "E")));
        assertThat(standings.advancing()).containsExactly("A", "B", "C", "D", "E");
    }

    private static Standings tally(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return ScoreTally.of(rules.build(), Ada.PUBLIC_SECTOR, table.build(), Rulings.NONE);
    }
}
