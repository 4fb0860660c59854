package org.laurel.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.ScoreRules;

/** How a stage decides: by a jury's score sheets on the category's criteria, or by the public's ballots. */
public sealed interface Decision {

    @Nullable
    Cut cut();

    Medals medals();

    /** With fewer entries in a category nothing is awarded in it. */
    int minimumEntries();

    List<Rung> ties();

    /** Jurors' scores become places by these rules, be they gathered or counted as ballots. */
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
     * The public's ballots become places by a method.
     *
     * @param settings what the count is asked for besides; its seed is published only when lots are drawn
     * @param choices how many options a ballot may name; 0 for any number
     * @param exactly whether it must name just as many
     * @param noAward whether "No Award" stands among the options
     */
    record ByBallots(
            BallotMethod method,
            BallotMethod.Settings settings,
            int choices,
            boolean exactly,
            boolean noAward,
            List<Rung> ties,
            @Nullable Cut cut,
            Medals medals,
            int minimumEntries)
            implements Decision {

        public ByBallots {
            ties = List.copyOf(ties);
        }

        /** Whether a ballot says in which order it has what it names. */
        public boolean ranks() {
            return switch (method) {
                case PLURALITY, APPROVAL, EPH -> false;
                default -> true;
            };
        }

        /** Whether Laurel holds such a vote and both of its verifiers count it. */
        public boolean isHeld() {
            return switch (method) {
                case PLURALITY -> choices == 1;
                case APPROVAL, EPH, COPELAND, SCHULZE, IRV -> true;
                default -> false;
            };
        }
    }
}
