package org.laurel.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.laurel.edition.yaml.Value;

/** A named moment of an edition's timetable. */
public enum Moment {
    CALL_OPENS,
    SUBMISSION_CLOSES,
    REVIEW_CLOSES,
    PANEL_CLOSES,
    SELECTION_CLOSES,
    SCORING_OPENS,
    SCORING_CLOSES,
    VOTING_OPENS,
    VOTING_CLOSES,
    FINAL_OPENS,
    FINAL_CLOSES,
    CEREMONY;

    /** The award's own way, and beside it the public's; in each, a moment never comes before the one it follows. */
    static final List<List<Moment>> WAYS = List.of(
            List.of(
                    CALL_OPENS,
                    SUBMISSION_CLOSES,
                    REVIEW_CLOSES,
                    PANEL_CLOSES,
                    SELECTION_CLOSES,
                    SCORING_OPENS,
                    SCORING_CLOSES,
                    FINAL_OPENS,
                    FINAL_CLOSES,
                    CEREMONY),
            List.of(CALL_OPENS, VOTING_OPENS, VOTING_CLOSES, CEREMONY));

    /** Whether the timetable itself sees to it that this moment is not after the other. */
    boolean isOnTheWayTo(Moment other) {
        return WAYS.stream().anyMatch(way -> way.contains(this) && way.indexOf(this) < way.indexOf(other));
    }

    /** As a rules file writes it: <code>call-opens</code>. */
    public String key() {
        return Value.written(this);
    }

    /** As people read it: Call opens. */
    public String words() {
        String words = key().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The moment with this key; an exception for a key that is none. */
    public static Moment of(String key) {
        return Arrays.stream(values())
                .filter(moment -> moment.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no moment is called " + key));
    }

    /** What closes must have been open for a while; what opens may open at once. */
    boolean comesAfter() {
        return name().endsWith("_CLOSES");
    }
}
