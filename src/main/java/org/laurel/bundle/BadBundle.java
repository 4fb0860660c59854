package org.laurel.bundle;

/** A file that is no bundle, or none that this program reads; the message is one line. */
public final class BadBundle extends Exception {

    private static final long serialVersionUID = 1L;

    public BadBundle(String message) {
        super(message);
    }
}
