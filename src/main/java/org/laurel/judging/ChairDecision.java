package org.laurel.judging;

/** What the chair decided on a question that the rules put to a person. */
public record ChairDecision(String edition, String stage, String category, Question question, Choice choice) {

    /** What is asked. */
    public enum Question {
        THIN_CATEGORY,
        MISSED_QUORUM,
        TIE
    }

    /** What may be answered. */
    public enum Choice {
        GO_ON,
        EXTEND,
        NO_AWARD
    }
}
