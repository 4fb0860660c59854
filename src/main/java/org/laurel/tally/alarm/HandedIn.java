package org.laurel.tally.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A sheet as it was handed in, with what came before it: what {@link JuryAlarm} looks at.
 *
 * @param jurorState empty for a juror of no state
 * @param marks by criterion, of the revision that counts
 * @param total what the sheet comes to by the rules
 * @param earlier the revisions before it, the oldest first
 */
public record HandedIn(
        String juror,
        String jurorState,
        String entry,
        String entryState,
        Map<String, String> marks,
        double total,
        Instant at,
        List<Earlier> earlier) {

    /** A revision that was superseded. */
    public record Earlier(Map<String, String> marks, Instant at) {

        public Earlier {
            marks = Map.copyOf(marks);
        }
    }

    public HandedIn {
        marks = Map.copyOf(marks);
        earlier = List.copyOf(earlier);
    }

    /** Whether the last change to its marks came after that moment. */
    boolean changedAfter(Instant moment) {
        return !earlier.isEmpty()
                && at.isAfter(moment)
                && !earlier.get(earlier.size() - 1).marks().equals(marks);
    }
}
