package org.laurel.platform;

import java.util.List;

/**
 * A "no" in the user's words: what is wrong and what would be right.
 *
 * @param kind what sort of no it is; decides the status of an HTTP answer
 * @param sentence one courteous sentence for the person who asked
 * @param faults the single faults, each at its field; may be empty
 */
public record Refusal(Kind kind, String sentence, List<Fault> faults) {

    /** What sort of no. */
    public enum Kind {
        /** What was sent is not valid: 422. */
        INVALID,
        /** The person may not do this: 403. */
        NOT_YOURS,
        /** There is no such thing, or none that this person may know of: 404. */
        UNKNOWN,
        /** The time for it has passed or not yet come: 409. */
        CLOSED,
        /** Something else has happened in the meantime: 409. */
        OVERTAKEN
    }

    /** One fault at one field. */
    public record Fault(String field, String sentence) {}

    public Refusal {
        faults = List.copyOf(faults);
    }

    public static Refusal because(Kind kind, String sentence) {
        return new Refusal(kind, sentence, List.of());
    }

    public static Refusal invalid(String sentence, List<Fault> faults) {
        return new Refusal(Kind.INVALID, sentence, faults);
    }

    public int status() {
        return switch (kind) {
            case INVALID -> 422;
            case NOT_YOURS -> 403;
            case UNKNOWN -> 404;
            case CLOSED, OVERTAKEN -> 409;
        };
    }
}
