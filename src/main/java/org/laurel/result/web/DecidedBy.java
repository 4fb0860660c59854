package org.laurel.result.web;

import java.util.Arrays;
import java.util.Locale;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.tally.score.Rung;
import org.springframework.stereotype.Component;

/** The words that a page of results needs: what decided a place, and medals. */
@Component("resultWords")
class DecidedBy {

    /** A rung of the chain with what it means: {@code golds: how many jurors put the entry first}. */
    public String decidedBy(Placed placed) {
        String rung = placed.decidedBy();
        return Arrays.stream(Rung.Kind.values())
                .filter(kind -> kind.word().equals(rung))
                .findFirst()
                .map(DecidedBy::words)
                .orElse(rung.replace('-', ' '));
    }

    private static String words(Rung.Kind kind) {
        return switch (kind) {
            case POINTS -> "points";
            case CHAIR -> "the chair's order, with its reason";
            case LOTS -> kind.meaning();
            case SHARED -> "nothing: equal entries share the place";
            default -> kind.word().replace('-', ' ') + ": " + kind.meaning();
        };
    }

    public String medal(String medal) {
        return medal.isEmpty() ? "" : medal.substring(0, 1).toUpperCase(Locale.ROOT) + medal.substring(1);
    }
}
