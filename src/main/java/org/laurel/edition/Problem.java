package org.laurel.edition;

/** One thing wrong with a rules file: where, what, and what would be right. */
public record Problem(String file, int line, String wrong, String right) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + wrong + ", " + right;
    }
}
