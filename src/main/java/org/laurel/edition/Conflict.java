package org.laurel.edition;

/** A reason for which a juror may not judge an entry. */
public enum Conflict {
    OWN_STATE,
    ORGANISATION,
    EMAIL_DOMAIN,
    DECLARED
}
