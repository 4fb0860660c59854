package org.laurel.tally.jury;

import java.util.List;

/**
 * The intraclass correlation says what share of the variation between sheets is due to the entries. Its six forms differ in what a
 * juror is (each entry has other jurors, jurors are a sample, these jurors are all there are) and in what is used (one juror's
 * total or the mean of all).
 *
 * <p>Shape: needs every juror on every entry, at least two of each; from incomplete sheets the complete part is taken and
 * {@code note} says so. Units: {@code value} at most 1 (negative if jurors of one entry differ more than entries do); F on
 * {@code numerator} and {@code denominator} degrees of freedom tests that it is 0; limits of 95 % confidence, exact under normality
 * but for form 2, whose limits are Satterthwaite's approximation.
 *
 * <p>Errors: none; what does not exist is {@linkplain Measure.Unknown unknown} with the reason.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86
 * (1979).
 */
public record IntraclassCorrelation(List<Form> forms, String note) {

    /** One of the six forms; {@code name} as in the source, {@code ICC(2,k)}. */
    public record Form(
            String name,
            String meaning,
            Measure value,
            Measure f,
            int numerator,
            int denominator,
            Measure pValue,
            Measure lower,
            Measure upper) {}

    static final double CONFIDENCE = 0.95;

    public static IntraclassCorrelation of(JuryMatrix totals) {
        return CompleteBlock.of(totals)
                .map(block -> new IntraclassCorrelation(
                        IccForms.of(MeanSquares.of(block.totals())).all(), block.note()))
                .orElseGet(() -> new IntraclassCorrelation(IccForms.unknown(CompleteBlock.NONE), ""));
    }
}
