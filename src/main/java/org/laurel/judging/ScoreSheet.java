package org.laurel.judging;

import java.time.Instant;

/**
 * What one juror handed in for one entry.
 *
 * <p>A juror fills it in over an evening; what is not handed in yet is a draft, kept on the server. Handed in it becomes
 * revision 1 and counts. Handed in again before the round closes it becomes revision 2 and revision 1 is superseded: kept,
 * no longer counted. A conflict found later excludes it, with its reason. No revision is ever changed or removed.
 *
 * @param assignment id of the assignment that it answers
 * @param revision from 1 upwards; the highest is the live one
 * @param remark what the juror wrote beside the scores; never shown with the juror's name
 */
public record ScoreSheet(String assignment, int revision, SheetMarks marks, String remark, Instant submittedAt) {

    /** The juror has answered; {@code first} unless an earlier sheet of theirs is superseded by it. */
    public record Completed(String assignment, boolean first) {}

    /** Two people put the sheet back to what the juror had handed in at that time. */
    public record Restored(String assignment, Instant as) {}

    /** The same once more, as the newest revision. */
    ScoreSheet again(int newest, Instant at) {
        return new ScoreSheet(assignment, newest, marks, remark, at);
    }

    public boolean supersedes() {
        return revision > 1;
    }
}
