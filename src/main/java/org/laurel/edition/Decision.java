package org.laurel.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.ScoreRules;

/** How a stage decides: by scores on the category's criteria, or by ballots. */
public sealed interface Decision {

    @Nullable
    Cut cut();

    Medals medals();

    /** With fewer entries in a category nothing is awarded in it. */
    int minimumEntries();

    List<Rung> ties();

    /** Jurors' scores become places by these rules. */
    record ByScores(ScoreRules rules) implements Decision {

        @Override
        public @Nullable Cut cut() {
            return rules.cut().orElse(null);
        }

        @Override
        public Medals medals() {
            return rules.medals();
        }

        @Override
        public int minimumEntries() {
            return rules.minimumEntries();
        }

        @Override
        public List<Rung> ties() {
            return rules.ties();
        }
    }

    /**
     * Ballots become places by a method.
     *
     * @param method the method's name, as <code>irv</code>
     * @param seats how many the method elects
     * @param choices how many options a ballot may name; 0 for any number
     * @param exactly whether it must name just as many
     * @param unranked what an option that a ballot leaves out counts
     * @param noAward whether "No Award" stands among the options
     */
    record ByBallots(
            String method,
            int seats,
            int choices,
            boolean exactly,
            Unranked unranked,
            boolean noAward,
            List<Rung> ties,
            @Nullable Cut cut,
            Medals medals,
            int minimumEntries)
            implements Decision {

        public ByBallots {
            ties = List.copyOf(ties);
        }
    }
}
