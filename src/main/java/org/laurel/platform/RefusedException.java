package org.laurel.platform;

/** A refusal on its way to where it can be said; rolls back what was begun. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.sentence());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
