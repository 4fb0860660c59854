package org.laurel.edition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.ScoreRules;

/**
 * A stage of the award that judges: who judges what, when, and how that becomes places.
 *
 * @param reminders how long before it closes those who owe something are reminded
 * @param blind whether judges do not see who entered
 * @param conflicts what keeps a judge from an entry; {@link Conflict#OWN_STATE} exactly if the rules exclude the own state
 * @param pitch the finalist's slot on stage, where there is one
 * @param changes how often a vote of the public may be changed until the stage closes
 * @param addsTo id of the jury's stage to whose total a vote of the public adds its points, state by state
 */
public record Stage(
        String id,
        String name,
        Kind kind,
        Judges judges,
        Moment opens,
        Moment closes,
        List<Duration> reminders,
        boolean blind,
        Set<Conflict> conflicts,
        Feedback feedback,
        @Nullable Pitch pitch,
        int changes,
        @Nullable String addsTo,
        Decision decision) {

    /** Whose stage it is. */
    public enum Kind {
        /** The panel of each state judges the state's own entries, and its coordinator nominates. */
        NATIONAL,
        /** Jurors judge the nominated entries. */
        JURY,
        /** Jurors judge the finalists after their pitch. */
        FINAL,
        /** Whoever has an account votes. */
        PUBLIC
    }

    public Stage {
        reminders = List.copyOf(reminders);
        conflicts = Set.copyOf(conflicts);
    }

    /** The rules of its scores, unless the public's ballots decide it. */
    public Optional<ScoreRules> scores() {
        return decision instanceof Decision.ByScores scores ? Optional.of(scores.rules()) : Optional.empty();
    }

    public Optional<Cut> cut() {
        return Optional.ofNullable(decision.cut());
    }

    /** Whether it is a vote of the public that Laurel holds. */
    public boolean isPublicVote() {
        return kind == Kind.PUBLIC && decision instanceof Decision.ByBallots rules && rules.isHeld();
    }

    /** Whether the award cannot go on without its count: a later stage takes whom it lets through, or a jury's total its points. */
    public boolean isCountedAtClosing() {
        return isPublicVote() && (cut().isPresent() || addsTo != null);
    }

    public boolean addsTo(Stage jury) {
        return jury.id().equals(addsTo);
    }

    public boolean forbids(Conflict conflict) {
        return conflicts.contains(conflict);
    }
}
