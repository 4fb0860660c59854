package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of reading a rules file: the thing that was read, or everything that is wrong with it. */
public final class Reading<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Reading(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    static <T> Reading<T> refused(List<Problem> problems) {
        return new Reading<>(null, problems);
    }

    /** In the order of the file; empty exactly if there is a value. */
    public List<Problem> problems() {
        return problems;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The value of a file that is known to be right; an exception with its problems if it is not. */
    public T orElseThrow() {
        return value().orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
