package org.laurel.edition;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laurel.audit.Act;

/** A moment of a timetable that was moved, as the log has it. */
record Move(Moment moment, Instant from, Instant to, String reason) {

    static final String ACT = "deadline-moved";

    private static final Pattern TOLD = Pattern.compile("(\\S+) from (\\S+) to (\\S+): (.*)", Pattern.DOTALL);

    String told() {
        return moment.key() + " from " + from + " to " + to + ": " + reason;
    }

    /** Empty for any other act. */
    static Optional<Move> read(Act act) {
        Matcher told = TOLD.matcher(act.detail());
        return act.what().equals(ACT) && told.matches()
                ? Optional.of(new Move(
                        Moment.of(told.group(1)),
                        Instant.parse(told.group(2)),
                        Instant.parse(told.group(3)),
                        told.group(4)))
                : Optional.empty();
    }
}
