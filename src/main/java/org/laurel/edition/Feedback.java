package org.laurel.edition;

/** What entrants are told of a stage once results are out; never a juror's name. */
public enum Feedback {
    NOTHING,
    PLACE,
    SCORES,
    SCORES_AND_COMMENTS
}
