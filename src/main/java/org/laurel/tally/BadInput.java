package org.laurel.tally;

import java.util.List;

/** Input that cannot be counted; each problem reads {@code file:line: what is wrong; what would be right}. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public BadInput(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public BadInput(String problem) {
        this(List.of(problem));
    }

    public static BadInput at(String file, long line, String what) {
        return new BadInput(file + ":" + line + ": " + what);
    }

    public List<String> problems() {
        return problems;
    }
}
