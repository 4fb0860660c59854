package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.laurel.tally.jury.Tables.value;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.Adjusted.Figure;
import org.laurel.tally.jury.Adjusted.Standing;

/** The expected figures were computed with NumPy and SciPy from the matrices of the textbook definitions, not with this code. */
class AdjustmentOfSheetsWithGapsTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> FOUND = within(2e-5);

    private final JuryMatrix totals = Tables.withGaps();

    @Test
    void leastSquaresGiveEachEntryWhatTheAverageJurorWouldHaveGiven() {
        Map<String, Standing> entries = byEntry(Adjustment.ADDITIVE.of(totals));

        assertThat(entries.get("A").value()).isEqualTo(5.700216450216457, EXACT);
        assertThat(entries.get("B").value()).isEqualTo(2.5606060606060677, EXACT);
        assertThat(entries.get("C").value()).isEqualTo(7.015151515151517, EXACT);
        assertThat(entries.get("D").value()).isEqualTo(4.057359307359316, EXACT);
        assertThat(entries.get("E").value()).isEqualTo(7.500000000000007, EXACT);
        assertThat(entries.get("F").value()).isEqualTo(5.3636363636363695, EXACT);
    }

    @Test
    void leastSquaresCarryTheirStandardErrors() {
        Map<String, Standing> entries = byEntry(Adjustment.ADDITIVE.of(totals));

        assertThat(value(entries.get("A").standardError())).isEqualTo(0.57063022, within(1e-8));
        assertThat(value(entries.get("B").standardError())).isEqualTo(0.5732498, within(1e-7));
        assertThat(value(entries.get("E").standardError())).isEqualTo(0.48034354, within(1e-8));
        assertThat(value(entries.get("F").standardError())).isEqualTo(0.72414514, within(1e-8));
        assertThat(AdditiveFit.of(totals).varianceOfDifference(0, 1)).isEqualTo(0.6682178151333993, EXACT);
    }

    @Test
    void leastSquaresSayHowStrictEachJurorIs() {
        AdditiveFit fit = AdditiveFit.of(totals);

        assertThat(fit.leniency(0)).isEqualTo(3.045454545454538, EXACT);
        assertThat(fit.leniency(1)).isEqualTo(-2.8279220779220844, EXACT);
        assertThat(fit.leniency(2)).isEqualTo(-1.3181818181818241, EXACT);
        assertThat(fit.leniency(3)).isEqualTo(1.1006493506493464, EXACT);
        assertThat(value(fit.errorOfLeniency(0))).isEqualTo(0.43448708, within(1e-8));
        assertThat(value(fit.errorOfLeniency(1))).isEqualTo(0.40225687, within(1e-8));
        assertThat(fit.freedom()).isEqualTo(9);
        assertThat(fit.variance()).isEqualTo(0.9229196729196728, EXACT);
    }

    @Test
    void restrictedLikelihoodFindsTheThreeVariances() {
        MixedFit fit = MixedFit.of(totals);

        assertThat(fit.entryDeviation()).isEqualTo(1.7517569032039728, FOUND);
        assertThat(fit.jurorDeviation()).isEqualTo(2.513300348680752, FOUND);
        assertThat(fit.residualDeviation()).isEqualTo(0.9621731120164495, FOUND);
        assertThat(fit.deviance()).isEqualTo(71.73328162346075, EXACT);
        assertThat(fit.mean()).isEqualTo(5.369529810392399, FOUND);
    }

    @Test
    void predictionsLieBetweenLeastSquaresAndTheMean() {
        Map<String, Standing> entries = byEntry(Adjustment.MIXED.of(totals));

        assertThat(entries.get("A").value()).isEqualTo(5.656760367334897, FOUND);
        assertThat(entries.get("B").value()).isEqualTo(2.8490474977378883, FOUND);
        assertThat(entries.get("C").value()).isEqualTo(6.814095707749352, FOUND);
        assertThat(entries.get("D").value()).isEqualTo(4.209407438564063, FOUND);
        assertThat(entries.get("E").value()).isEqualTo(7.3505846347907, FOUND);
        assertThat(entries.get("F").value()).isEqualTo(5.33728321617751, FOUND);
        assertThat(MixedFit.of(totals).leniency(0)).isEqualTo(2.87809604, FOUND);
    }

    @Test
    void predictionsCarryTheirStandardErrors() {
        Map<String, Standing> entries = byEntry(Adjustment.MIXED.of(totals));

        assertThat(value(entries.get("A").standardError())).isEqualTo(1.37039396, FOUND);
        assertThat(value(entries.get("E").standardError())).isEqualTo(1.34058478, FOUND);
        assertThat(value(entries.get("F").standardError())).isEqualTo(1.42762027, FOUND);
        assertThat(MixedFit.of(totals).varianceOfDifference(0, 1)).isEqualTo(0.602386547647626, FOUND);
    }

    @Test
    void theWorkingNamesTheFiguresOfEachModel() {
        List<Figure> additive = Adjustment.ADDITIVE.of(totals).figures();
        List<Figure> mixed = Adjustment.MIXED.of(totals).figures();

        assertThat(additive)
                .extracting(Figure::name)
                .containsExactly("degrees of freedom", "residual standard deviation");
        assertThat(additive.get(0).value()).isEqualTo(9);
        assertThat(additive.get(1).value()).isEqualTo(Math.sqrt(0.9229196729196728), EXACT);
        assertThat(mixed)
                .extracting(Figure::name)
                .containsExactly(
                        "mean",
                        "standard deviation of entries",
                        "standard deviation of jurors",
                        "residual standard deviation",
                        "share of the variance due to entries",
                        "REML deviance");
        assertThat(mixed.get(4).value()).isEqualTo(0.2976064503899648, FOUND);
        assertThat(mixed.get(5).value()).isEqualTo(71.73328162346075, EXACT);
    }

    @Test
    void entriesThatCannotBeToldApartAreGrouped() {
        assertThat(Adjustment.ADDITIVE.of(totals).groups())
                .containsExactly(List.of("E", "C"), List.of("C", "A", "F"), List.of("A", "F", "D"), List.of("D", "B"));
    }

    @Test
    void turningEntriesIntoJurorsFindsTheSameVariances() {
        VarianceRatios ratios = VarianceRatios.of(totals);
        VarianceRatios turned = VarianceRatios.of(totals.turned());

        assertThat(turned.jurors()).isEqualTo(ratios.entries(), FOUND);
        assertThat(turned.entries()).isEqualTo(ratios.jurors(), FOUND);
        assertThat(turned.deviance()).isEqualTo(ratios.deviance(), EXACT);
    }

    private static Map<String, Standing> byEntry(Adjusted adjusted) {
        Map<String, Standing> entries = new TreeMap<>();
        adjusted.standings().forEach(standing -> entries.put(standing.entry(), standing));
        return entries;
    }
}
