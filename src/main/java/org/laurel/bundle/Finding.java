package org.laurel.bundle;

/** One thing that was checked, in plain words. */
public record Finding(boolean holds, String sentence) {

    static Finding holds(String sentence) {
        return new Finding(true, sentence);
    }

    static Finding fails(String sentence) {
        return new Finding(false, sentence);
    }

    @Override
    public String toString() {
        return (holds ? "holds  " : "FAILS  ") + sentence;
    }
}
