package org.laurel.platform;

import java.util.function.Function;

/** What a question to the domain gets: the thing asked for, or a {@link Refusal}. "No" is an answer, not an exception. */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    record Refused<T>(Refusal refusal) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Answer<T> refuse(Refusal.Kind kind, String sentence) {
        return new Refused<>(Refusal.because(kind, sentence));
    }

    default boolean given() {
        return this instanceof Given;
    }

    default <R> R fold(Function<? super T, ? extends R> whenGiven, Function<Refusal, ? extends R> whenRefused) {
        if (this instanceof Given<T> given) {
            return whenGiven.apply(given.value());
        }
        return whenRefused.apply(((Refused<T>) this).refusal());
    }

    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        return fold(next, Answer::refuse);
    }

    /** @throws RefusedException with the refusal, for callers that have nothing to say to anybody */
    default T orThrow() {
        if (this instanceof Given<T> given) {
            return given.value();
        }
        throw new RefusedException(((Refused<T>) this).refusal());
    }
}
