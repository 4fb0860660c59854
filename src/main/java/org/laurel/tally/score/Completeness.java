package org.laurel.tally.score;

/** What happens when a score is missing; an abstention or an exclusion is never missing. */
public enum Completeness {
    /** A juror with anything missing is left out altogether. */
    DROP_INCOMPLETE_JURORS,
    /** Nothing is tallied until everything is there. */
    BLOCK,
    /** Sheets, or single scores when gathering per criterion, count wherever they are complete. */
    USE_WHAT_IS_THERE
}
