package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A published fit of two crossed random factors: six samples of penicillin on 24 plates, O. L. Davies and P. L. Goldsmith,
 * "Statistical Methods in Research and Production" (4th ed. 1972), table 6.6, as the data set Penicillin of the R package lme4, with
 * the fit that its documentation and Bates et al. (2015) print.
 */
class PenicillinOnTwentyFourPlatesTest {

    private final MixedFit fit = MixedFit.of(Tables.sheets(
            "27 23 26 23 23 21",
            "27 23 26 23 23 21",
            "25 21 25 24 24 20",
            "26 23 25 23 23 20",
            "25 22 26 22 23 20",
            "24 22 25 23 22 19",
            "24 20 23 21 22 19",
            "26 22 26 24 24 21",
            "24 21 24 22 22 20",
            "24 21 24 23 22 19",
            "26 23 26 24 24 21",
            "25 22 26 24 24 20",
            "26 24 26 24 25 22",
            "26 23 26 23 23 20",
            "26 23 25 24 24 22",
            "25 22 25 23 23 20",
            "25 21 24 23 23 20",
            "25 22 24 23 23 19",
            "24 21 23 21 21 19",
            "26 23 26 24 24 21",
            "25 21 24 22 22 18",
            "25 22 25 22 22 20",
            "24 21 24 22 24 19",
            "24 21 24 22 21 18"));

    @Test
    void theStandardDeviationsAreThePublishedOnes() {
        assertThat(fit.entryDeviation()).isEqualTo(0.8467, within(0.00005));
        assertThat(fit.jurorDeviation()).isEqualTo(1.9316, within(0.00005));
        assertThat(fit.residualDeviation()).isEqualTo(0.5499, within(0.00005));
    }

    @Test
    void theMeanAndTheRestrictedLikelihoodAreThePublishedOnes() {
        assertThat(fit.mean()).isEqualTo(22.97222, within(0.000005));
        assertThat(fit.deviance()).isEqualTo(330.8606, within(0.00005));
    }
}
