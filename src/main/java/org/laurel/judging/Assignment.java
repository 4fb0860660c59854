package org.laurel.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One juror is to score one entry in a round; its id is the id of the score sheet.
 *
 * @param juror id of the person
 * @param entry id of the entry, which jurors never see
 * @param code what jurors see instead
 * @param reason why the sheet does not count, where it was recused or taken back
 */
public record Assignment(
        String id,
        Round round,
        String juror,
        String login,
        String entry,
        String code,
        Status status,
        @Nullable String reason,
        Instant closesAt) {

    /** What has become of it. */
    public enum Status {
        /** It counts: with a sheet it is done, without one it is owed. */
        HELD,
        /** A conflict was known before: the juror never had the sheet, and it is not missing. */
        KEPT_APART,
        /** A conflict came to light; a sheet that was there is kept, and excluded. */
        RECUSED,
        /** Somebody else scores instead; a sheet that was there is kept, and excluded. */
        TAKEN_BACK,
        /** Two people struck the sheet out; it is kept, and excluded. */
        STRUCK_OUT
    }

    /** A juror has been given an entry to score. */
    public record Made(String assignment) {}

    /** A juror does not score this entry after all. */
    public record Recused(String assignment, String edition, String stage, String category, String state) {}

    /** Two people struck out the sheet that was handed in for it. */
    public record StruckOut(String assignment, String edition, String stage, String category) {}

    /** A juror no longer owes this sheet: somebody else does, or the round has closed. */
    public record TakenBack(String assignment) {}

    boolean held() {
        return status == Status.HELD;
    }
}
