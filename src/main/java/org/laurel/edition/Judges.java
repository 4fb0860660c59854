package org.laurel.edition;

/**
 * Who judges in a stage, for each category or for all of them together.
 *
 * @param perState how many each member state sends
 * @param partners how many the partners send together
 * @param others how many belong to no state
 * @param quorum how many must have judged before a result counts
 */
public record Judges(Per per, int perState, int partners, int others, int quorum) {

    /** Whether judges belong to one category or to all. */
    public enum Per {
        CATEGORY,
        EDITION
    }

    /** Of a public stage: whoever has an account. */
    public static final Judges EVERYBODY = new Judges(Per.EDITION, 0, 0, 0, 1);

    /** How many there are with so many member states. */
    public int of(int states) {
        return perState * states + partners + others;
    }
}
