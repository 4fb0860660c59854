package org.laurel.edition;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How long each kind of data is kept after the ceremony. */
public record Retention(Map<Kind, Period> periods) {

    /** The kinds of data that are kept for different times. */
    public enum Kind {
        ACCOUNTS,
        ENTRIES,
        DOCUMENTS,
        SCORE_SHEETS,
        BALLOTS,
        LOG
    }

    public Retention {
        periods = Map.copyOf(periods);
    }

    /** Nothing, where the edition sets no limit. */
    public Optional<Period> of(Kind kind) {
        return Optional.ofNullable(periods.get(kind));
    }

    static Retention unlimited() {
        return new Retention(new EnumMap<>(Kind.class));
    }
}
