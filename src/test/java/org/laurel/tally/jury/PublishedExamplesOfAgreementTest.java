package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.laurel.tally.jury.Tables.value;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.laurel.tally.jury.IntraclassCorrelation.Form;
import org.laurel.tally.jury.KrippendorffAlpha.Scale;

class PublishedExamplesOfAgreementTest {

    private static final Offset<Double> THREE_DIGITS = within(0.0005);
    private static final Offset<Double> TWO_DIGITS = within(0.005);

    /** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C to E: 4 observers, 12 units. */
    @Test
    void fourCodersOfTwelveUnitsHaveThePublishedAlphas() {
        JuryMatrix coders = Tables.coders(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");

        assertThat(value(KrippendorffAlpha.of(coders, Scale.NOMINAL))).isEqualTo(.743, THREE_DIGITS);
        assertThat(value(KrippendorffAlpha.of(coders, Scale.ORDINAL))).isEqualTo(.815, THREE_DIGITS);
        assertThat(value(KrippendorffAlpha.of(coders, Scale.INTERVAL))).isEqualTo(.849, THREE_DIGITS);
        assertThat(value(KrippendorffAlpha.of(coders, Scale.RATIO))).isEqualTo(.797, THREE_DIGITS);
    }

    /** The same source, section A: two observers, ten units, two values. */
    @Test
    void twoCodersOfTenUnitsHaveThePublishedAlpha() {
        JuryMatrix coders = Tables.coders("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

        assertThat(value(KrippendorffAlpha.of(coders, Scale.NOMINAL))).isEqualTo(.095, THREE_DIGITS);
    }

    /** P. E. Shrout and J. L. Fleiss 1979, tables 2 to 4; F, p and limits as the R package psych prints them for this table. */
    @Test
    void sixSubjectsByFourJudgesHaveThePublishedSixForms() {
        List<Form> forms = IntraclassCorrelation.of(Tables.shroutAndFleiss()).forms();

        assertThat(forms)
                .extracting(Form::name)
                .containsExactly("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)");
        assertThat(forms).extracting(form -> hundredths(form.value())).containsExactly(17L, 29L, 71L, 44L, 62L, 91L);
        assertThat(forms).extracting(form -> hundredths(form.lower())).containsExactly(-13L, 2L, 34L, -88L, 7L, 68L);
        assertThat(forms).extracting(form -> hundredths(form.upper())).containsExactly(72L, 76L, 95L, 91L, 93L, 99L);
        assertThat(forms)
                .extracting(form -> hundredths(form.f()))
                .containsExactly(179L, 1103L, 1103L, 179L, 1103L, 1103L);
        assertThat(forms).extracting(Form::numerator).containsOnly(5);
        assertThat(forms).extracting(Form::denominator).containsExactly(18, 15, 15, 18, 15, 15);
        assertThat(value(forms.get(0).pValue())).isEqualTo(.16477, within(0.000005));
        assertThat(value(forms.get(1).pValue())).isEqualTo(.000135, within(0.0000005));
    }

    /** The same limits to nine digits, computed with SciPy from the formulas of McGraw and Wong 1996, table 7. */
    @Test
    void theLimitsOfTheSixFormsAreExact() {
        List<Form> forms = IntraclassCorrelation.of(Tables.shroutAndFleiss()).forms();
        double[] lower = {
            -0.132932324875, 0.018786513375, 0.342464765034, -0.884442155238, 0.071136815303, 0.675674713816
        };
        double[] upper = {0.722560062328, 0.761084369649, 0.945858259955, 0.912415420341, 0.927232040168, 0.985891678169
        };

        for (int i = 0; i < forms.size(); i++) {
            assertThat(value(forms.get(i).lower())).isEqualTo(lower[i], within(1e-9));
            assertThat(value(forms.get(i).upper())).isEqualTo(upper[i], within(1e-9));
        }
        assertThat(value(forms.get(1).value())).isEqualTo(0.289763779528, within(1e-12));
    }

    /** The mean squares of the same table, Shrout and Fleiss 1979, table 3. */
    @Test
    void theMeanSquaresAreThoseOfTheAnalysisOfVariance() {
        MeanSquares squares = MeanSquares.of(Tables.shroutAndFleiss());

        assertThat(squares.between()).isEqualTo(11.24, TWO_DIGITS);
        assertThat(squares.within()).isEqualTo(6.26, TWO_DIGITS);
        assertThat(squares.jurors()).isEqualTo(32.49, TWO_DIGITS);
        assertThat(squares.error()).isEqualTo(1.02, TWO_DIGITS);
    }

    /** NAG Library, example program of routine G08DAF: three comparisons of ten items, with ties. */
    @Test
    void threeRankingsWithTiesHaveThePublishedConcordance() {
        KendallW concordance = KendallW.of(Tables.coders(
                "1.0 4.5 2.0 4.5 3.0 7.5 6.0 9.0 7.5 10.0",
                "2.5 1.0 2.5 4.5 4.5 8.0 9.0 6.5 10.0 6.5",
                "2.0 1.0 4.5 4.5 4.5 4.5 8.0 8.0 8.0 10.0"));

        assertThat(value(concordance.w())).isEqualTo(.828, THREE_DIGITS);
        assertThat(value(concordance.pValue())).isEqualTo(.008, THREE_DIGITS);
        assertThat(value(concordance.chiSquare())).isEqualTo(22.35, TWO_DIGITS);
        assertThat(concordance.freedom()).isEqualTo(9);
        assertThat(concordance.note()).isEmpty();
    }

    private static long hundredths(Measure measure) {
        return Math.round(100 * value(measure));
    }
}
