package org.laurel.tally.jury;

import java.util.function.Function;

/** The ways to allow for strict and lenient jurors; each is shown beside the raw result and never takes its place. */
public enum Adjustment {
    NONE("none", "The mean of the sheets of an entry, as they are.", RawMeans::of),
    MEAN_CENTRING(
            "mean-centring",
            "Each sheet counts as its distance from the mean of its juror. Fair if every juror met entries of the same quality.",
            MeanCentring::of),
    Z_SCORE(
            "z-score",
            "As mean-centring, in units of the juror's own standard deviation, so that wide and narrow jurors weigh the same.",
            ZScores::of),
    ADDITIVE(
            "additive",
            "Least squares with one value for each entry and one strictness for each juror. Fair for any connected plan.",
            AdditiveModel::of),
    MIXED(
            "mixed",
            "As additive, with entries and jurors as random draws (REML): few sheets pull an entry towards the mean.",
            MixedModel::of);

    private final String word;
    private final String meaning;
    private final Function<JuryMatrix, Adjusted> method;

    Adjustment(String word, String meaning, Function<JuryMatrix, Adjusted> method) {
        this.word = word;
        this.meaning = meaning;
        this.method = method;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    public Adjusted of(JuryMatrix totals) {
        return totals.entries().isEmpty() ? Adjusted.refused(this, "There are no sheets.") : method.apply(totals);
    }
}
