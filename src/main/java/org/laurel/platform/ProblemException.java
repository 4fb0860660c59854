package org.laurel.platform;

/** A problem with how a program asks rather than with what it asks for; rolls back what was begun. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;

    /** @param detail what is wrong and what would be right, in a sentence */
    public ProblemException(Problem.Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Problem at(String path) {
        return Problem.of(kind, String.valueOf(getMessage()), path);
    }
}
