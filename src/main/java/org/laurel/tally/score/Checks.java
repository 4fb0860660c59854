package org.laurel.tally.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Situations that an award's rules want a person to look at; they change no place.
 *
 * @param secondRoundUnder ask for a second round when first and second differ by less than this
 * @param rescoreOver ask for a rescore when two jurors' totals for an entry differ by more than this
 */
public record Checks(
        @Nullable BigDecimal secondRoundUnder, @Nullable BigDecimal rescoreOver) {

    public static final Checks NONE = new Checks(null, null);
}
