package org.laurel.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Jurors score the entries of one category in one stage; on national panels, of one member state.
 *
 * <p>A round opens with its entries and its jurors, and with that fixes who scores what. It is {@link Status#OPEN} while
 * sheets come in and may be handed in anew; once {@link Status#CLOSED} by the timetable or by the chair, what is there is
 * what counts, unless the chair opens it again. A final's round is {@link Status#FROZEN} by the secretariat instead, which is
 * refused while a sheet is missing. Standings are no part of it: they are worked out from the sheets whenever somebody may
 * see them.
 *
 * @param stage id of the stage in the rules file
 * @param category code of the category
 * @param state code of the member state whose panel scores, empty for a jury of all states
 * @param closes the moment of the timetable at which it closes
 */
public record Round(
        String id, String edition, String stage, String category, String state, String closes, Status status) {

    /** How far a round has come. */
    public enum Status {
        OPEN,
        CLOSED,
        FROZEN
    }

    /** What is judged; its state is known to the rules and to no juror. */
    public record Candidate(
            String entry, String code, @Nullable String state) {}

    /** The round takes no more sheets. Says nothing of what is on them. */
    public record Closed(String round, String edition, String stage, String category) {}

    /** Somebody else sits in a juror's place; the round's entries are to be given to them. */
    public record JurorReplaced(String edition, String stage, String category, String state) {}

    Round turned(Status into) {
        return new Round(id, edition, stage, category, state, closes, into);
    }

    boolean open() {
        return status == Status.OPEN;
    }

    /** Sheets are in time strictly before the closing moment. */
    boolean takesSheetsAt(Instant now, Instant closesAt) {
        return open() && now.isBefore(closesAt);
    }
}
