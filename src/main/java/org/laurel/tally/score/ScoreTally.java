package org.laurel.tally.score;

import java.util.List;

/** The tally of a round of scores: the one way from marks to standings. */
public final class ScoreTally {

    private ScoreTally() {}

    /**
     * The standings of a round.
     *
     * @throws IllegalArgumentException if the rules contradict themselves, or the table holds a score off the scale or
     *     for a criterion that is not scored
     */
    public static Standings of(ScoreRules rules, List<Criterion> criteria, ScoreTable table, Rulings rulings) {
        throw new UnsupportedOperationException();
    }
}
