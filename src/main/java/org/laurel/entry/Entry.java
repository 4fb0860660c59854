package org.laurel.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product that competes in one category of an edition, for one member state.
 *
 * <p>It begins as a draft that only its entrant sees. Submitted, it is locked, gets the neutral code under which jurors will
 * know it, and lies on the desk of its state's coordinator, who accepts it, declines it with a reason, or reopens it with a
 * comment; reopened, it can be changed and submitted again while submission is open. What is accepted goes to the national
 * panel, and comes out of it nominated or not. Until then its entrant may withdraw it. A draft that the timetable overtakes
 * lapses, and so does an entry that was reopened and not submitted again, or that nobody reviewed in time.
 *
 * @param id says nothing; what other modules and the engine keep
 * @param state code of the member state it is entered for
 * @param entrant the person's id in the roster
 * @param code what jurors know it by; drawn at its first submission, so that it tells neither order nor origin
 * @param version counts its changes: whoever changes it says which one they saw
 * @param title the product's name, as far as it is typed
 * @param submittedAt when it was last submitted
 * @param ineligibleBecause sentences, empty for an eligible entry; null while nobody has looked
 * @param lateUntil until when it alone may be submitted after submission closed; null unless two people said so
 */
public record Entry(
        String id,
        String edition,
        String category,
        String state,
        String entrant,
        @Nullable String code,
        Status status,
        long version,
        String title,
        Instant begunAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable List<String> ineligibleBecause,
        @Nullable Instant lateUntil) {

    /** Where in its life an entry is. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        COMMENTED,
        ACCEPTED,
        NOMINATED,
        NOT_NOMINATED,
        DECLINED,
        WITHDRAWN,
        LAPSED
    }

    /** It was submitted for the first time. */
    public record Submitted(String entry) {}

    /** It was submitted again after a comment. */
    public record Resubmitted(String entry) {}

    /** The coordinator commented on it and gave it back to its entrant. */
    public record Reopened(String entry) {}

    /** The coordinator let it into the national selection. */
    public record Accepted(String entry) {}

    /** The coordinator refused it, with a reason. */
    public record Declined(String entry) {}

    /** Its entrant took it back. */
    public record Withdrawn(String entry) {}

    /** Where it comes from, as far as conflicts of interest need to know: the organisation and its mail's domain. */
    public record Origin(String organisation, String mailDomain) {}

    private static final Set<Status> IN_THE_ENTRANTS_HANDS = EnumSet.of(Status.DRAFT, Status.COMMENTED);
    private static final Set<Status> BEFORE_THE_NOMINATION =
            EnumSet.of(Status.DRAFT, Status.SUBMITTED, Status.COMMENTED, Status.ACCEPTED);

    public Entry {
        ineligibleBecause = ineligibleBecause == null ? null : List.copyOf(ineligibleBecause);
    }

    public boolean is(Status asked) {
        return status == asked;
    }

    public boolean canBeChanged() {
        return IN_THE_ENTRANTS_HANDS.contains(status);
    }

    public boolean canBeWithdrawn() {
        return BEFORE_THE_NOMINATION.contains(status);
    }

    /** A draft is nobody's business but its entrant's. */
    public boolean wasEverSubmitted() {
        return code != null;
    }

    /** The reasons for which it may not take part, or nothing while nobody has looked. */
    public Optional<List<String>> eligibility() {
        return Optional.ofNullable(ineligibleBecause);
    }
}
