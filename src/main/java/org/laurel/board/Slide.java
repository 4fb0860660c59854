package org.laurel.board;

import java.util.List;
import java.util.Optional;

/**
 * One message on the board.
 *
 * @param heading the edition's name, or the category's
 * @param medal the word of what is revealed, where something is
 * @param winners who is revealed, several where they share the place; of a podium all of the category, best first
 * @param sentence what else is to be said; empty for nothing
 */
public record Slide(Kind kind, String heading, Optional<String> medal, List<Winner> winners, String sentence) {

    /** What sort of message. */
    public enum Kind {
        OPENING,
        CATEGORY,
        REVEAL,
        PODIUM,
        NO_AWARD,
        VOTE,
        CHOSEN,
        CLOSING
    }

    /**
     * Somebody who is called to the stage.
     *
     * @param medal its word; empty where the public chose
     * @param company empty where its entrant did not agree to be named
     * @param state the member state's name
     */
    public record Winner(String medal, String title, String company, String state) {}

    public Slide {
        winners = List.copyOf(winners);
    }

    static Slide of(Kind kind, String heading, String sentence) {
        return new Slide(kind, heading, Optional.empty(), List.of(), sentence);
    }
}
