package org.laurel.bundle;

import org.laurel.edition.Decision;

/** Why one entry stands before or beside the next one in a vote of the public. */
public final class VoteSentence {

    private VoteSentence() {}

    /** One of the two: how it is called, where it stands, by which number and by which rule. */
    public record Side(String name, int place, String number, String decidedBy) {}

    /** Such as {@code A before B: votes 3 to 1.} */
    public static String of(Decision.ByBallots rules, Side first, Side second) {
        boolean shared = first.place() == second.place();
        String names = first.name() + (shared ? " and " : " before ") + second.name();
        String what = unit(rules);
        if (shared) {
            return names + " share their place: " + what + " " + first.number() + " each.";
        }
        String numbers = names + ": " + what + " " + first.number() + " to " + second.number();
        return VoteCount.addsUp(rules) ? numbers + "." : numbers + "; " + first.decidedBy() + ".";
    }

    /** What the numbers of a method are. */
    public static String unit(Decision.ByBallots rules) {
        return switch (rules.method()) {
            case EPH, BORDA -> "points";
            case COPELAND -> "pairs won";
            case SCHULZE, RANKED_PAIRS -> "entries behind it";
            default -> "votes";
        };
    }
}
