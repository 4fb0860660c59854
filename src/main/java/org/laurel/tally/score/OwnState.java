package org.laurel.tally.score;

/** What a juror's sheet for an entry of the juror's own state counts. */
public enum OwnState {
    /** As any other. */
    ALLOW,
    /** Not at all: there should be none, and one that is there is left out. */
    EXCLUDE,
    /** It must be given, and is then left out of what is gathered. */
    LEAVE_OUT_OF_MEAN,
    /** As any other, but of every entry one highest and one lowest are dropped. */
    DROP_EXTREMES
}
