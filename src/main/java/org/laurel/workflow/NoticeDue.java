package org.laurel.workflow;

/**
 * A diagram has come to a point where somebody is to be told something; whoever writes mails listens.
 *
 * @param about id of the entry, code of the state or code of the category, as the kind says
 */
public record NoticeDue(Kind kind, String edition, String about) {

    /** Who is to be told what. */
    public enum Kind {
        REVIEW_WAITS,
        SELECTION_WAITS,
        PANEL_WAITS,
        PANEL_MEMBER_RECUSED,
        JURORS_OWE,
        JUROR_RECUSED
    }
}
