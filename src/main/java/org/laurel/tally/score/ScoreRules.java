package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one round of scores becomes places: everything an award decides once, before the first score is given.
 *
 * @param scale what a juror may give
 * @param weights what the weights of the criteria mean
 * @param outOf what the highest score is worth: a score counts as score / scale maximum x this; absent, it counts as it is
 * @param aggregation how the jurors' numbers are gathered
 * @param roundings where the calculation rounds; at most one for each step
 * @param completeness what a missing score does
 * @param minimumSheets how many counted sheets an entry needs to be placed
 * @param ownState what a sheet for the own state counts
 * @param publicVote what the points of the public are for
 * @param ties the chain that separates equal totals, tried in order; what it leaves equal shares the place
 * @param cut who goes on to the next round, if there is one
 * @param medals what the places are rewarded with
 * @param minimumEntries with fewer entries nothing is awarded
 * @param checks what a person has to look at
 */
public record ScoreRules(
        Scale scale,
        Weights weights,
        Optional<BigDecimal> outOf,
        Aggregation aggregation,
        List<Rounding> roundings,
        Completeness completeness,
        int minimumSheets,
        OwnState ownState,
        PublicVote publicVote,
        List<Rung> ties,
        Optional<Cut> cut,
        Medals medals,
        int minimumEntries,
        Checks checks) {

    public ScoreRules {
        roundings = List.copyOf(roundings);
        ties = List.copyOf(ties);
    }

    public static Builder on(Scale scale) {
        return new Builder(scale);
    }

    /**
     * Why these rules cannot work together, in plain sentences; empty when they can.
     *
     * @param entries how many entries the round will have, where the rules before it say so (a cut to three); 0 when open
     */
    public List<String> contradictions(List<Criterion> criteria, int entries) {
        return Contradictions.in(this, criteria, entries);
    }

    Optional<Rounding> rounding(Rounding.Step step) {
        return roundings.stream().filter(rounding -> rounding.step() == step).findFirst();
    }

    /** Rules in the making; what is not said is the mean of raw, equally counted totals and a shared place. */
    public static final class Builder {
        private final Scale scale;
        private Weights weights = Weights.SHARE;
        private @Nullable BigDecimal outOf;
        private Aggregation aggregation = Aggregation.of(Aggregation.Per.JUROR_TOTAL, Aggregation.Method.MEAN);
        private List<Rounding> roundings = List.of();
        private Completeness completeness = Completeness.USE_WHAT_IS_THERE;
        private int minimumSheets = 1;
        private OwnState ownState = OwnState.ALLOW;
        private PublicVote publicVote = PublicVote.BREAKS_TIES;
        private List<Rung> ties = List.of();
        private @Nullable Cut cut;
        private Medals medals = Medals.NONE;
        private int minimumEntries;
        private Checks checks = Checks.NONE;

        private Builder(Scale scale) {
            this.scale = scale;
        }

        public Builder weights(Weights meaning) {
            weights = meaning;
            return this;
        }

        public Builder outOf(String points) {
            return outOf(new BigDecimal(points));
        }

        public Builder outOf(@Nullable BigDecimal points) {
            outOf = points;
            return this;
        }

        public Builder aggregation(Aggregation how) {
            aggregation = how;
            return this;
        }

        public Builder rounding(Rounding... steps) {
            return rounding(List.of(steps));
        }

        public Builder rounding(List<Rounding> steps) {
            roundings = steps;
            return this;
        }

        public Builder completeness(Completeness policy) {
            completeness = policy;
            return this;
        }

        public Builder minimumSheets(int sheets) {
            minimumSheets = sheets;
            return this;
        }

        public Builder ownState(OwnState policy) {
            ownState = policy;
            return this;
        }

        public Builder publicVote(PublicVote use) {
            publicVote = use;
            return this;
        }

        public Builder ties(String... words) {
            return ties(Rung.chain(words));
        }

        public Builder ties(List<Rung> chain) {
            ties = chain;
            return this;
        }

        public Builder cut(@Nullable Cut line) {
            cut = line;
            return this;
        }

        public Builder medals(Medals rule) {
            medals = rule;
            return this;
        }

        public Builder minimumEntries(int entries) {
            minimumEntries = entries;
            return this;
        }

        public Builder checks(Checks rule) {
            checks = rule;
            return this;
        }

        public ScoreRules build() {
            return new ScoreRules(
                    scale,
                    weights,
                    Optional.ofNullable(outOf),
                    aggregation,
                    roundings,
                    completeness,
                    minimumSheets,
                    ownState,
                    publicVote,
                    ties,
                    Optional.ofNullable(cut),
                    medals,
                    minimumEntries,
                    checks);
        }
    }
}
