package org.laurel.tally.score;

import org.laurel.tally.ballot.BallotMethod;

/**
 * How a jury's sheets are counted as ballots: each juror's totals order the entries, and that order is the juror's ballot.
 * The skating system takes one order for each scored criterion, a dance; the methods that grade take the score itself.
 *
 * <p>Entries that a juror may not judge, or gave no whole sheet, are unranked on the juror's ballot.
 *
 * @param settings what the count is asked for besides the method
 * @param choices how many entries a ballot names, the juror's best; 0 for all that the juror judged
 * @param exactly whether a ballot that does not name just as many is left out
 */
public record JuryBallots(BallotMethod method, BallotMethod.Settings settings, int choices, boolean exactly) {

    public JuryBallots {
        if (choices < 0 || exactly && choices == 0) {
            throw new IllegalArgumentException("a ballot names some number of entries");
        }
    }

    /** Methods that count who is named, and take what has the lowest score for not named. */
    boolean names() {
        return switch (method) {
            case PLURALITY, APPROVAL, EPH -> true;
            default -> false;
        };
    }

    /** Whether it matters in which order a ballot names. */
    boolean ordersTheNamed() {
        return !names() || method == BallotMethod.PLURALITY;
    }

    /** Methods by which the same score is the same grade with every juror. */
    boolean grades() {
        return switch (method) {
            case STAR, MAJORITY_JUDGMENT -> true;
            default -> false;
        };
    }

    /** Methods that take every scored criterion for a contest of its own. */
    boolean ordersEachCriterion() {
        return method == BallotMethod.SKATING;
    }
}
