package org.laurel.board;

import java.util.Locale;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;

/** What a board is for: the ceremony with its released results, or a rehearsal with invented ones. */
public enum Show {
    CEREMONY,
    REHEARSAL;

    /** As it stands in an address and in the table: {@code ceremony}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws RefusedException for a word that is none */
    public static Show of(String word) {
        for (Show show : values()) {
            if (show.word().equals(word)) {
                return show;
            }
        }
        throw new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.board.unknown")));
    }
}
