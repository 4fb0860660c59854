package org.laurel.plot;

import java.util.List;

/**
 * Two counts over time in equal spans, the first upwards and the second downwards, with a line where something ends.
 *
 * @param id of the picture on its page
 * @param about what is to be seen, in a sentence, for whoever does not see it
 * @param first what is counted upwards; {@code second} downwards
 * @param axis of time, in seconds since 1970
 * @param end where the line is, in the same
 */
public record Columns(
        String id,
        String title,
        String about,
        String first,
        String second,
        Axis axis,
        double end,
        String endLabel,
        List<Span> spans,
        Figures figures) {

    /** How high the columns of one side may be, in pixels. */
    public static final int HEIGHT = 76;

    /** What was counted from one moment to another. */
    public record Span(double from, double to, long first, long second) {

        double gap() {
            return (to - from) / 6;
        }
    }

    public Columns {
        spans = List.copyOf(spans);
    }

    public long most() {
        return spans.stream()
                .mapToLong(span -> Math.max(span.first(), span.second()))
                .max()
                .orElse(0);
    }

    /** How high a count is, in pixels; a count of 1 is always seen. */
    public long high(long count) {
        return count == 0 ? 0 : Math.max(2, Math.round((double) HEIGHT * count / most()));
    }

    /** What the upper side says, with its sum. */
    public String firstLabel() {
        return first + " " + spans.stream().mapToLong(Span::first).sum();
    }

    /** What the lower side says, with its sum. */
    public String secondLabel() {
        return second + " " + spans.stream().mapToLong(Span::second).sum();
    }

    /** Where a span's columns begin. */
    public String left(Span span) {
        return axis.at(span.from() + span.gap());
    }

    public String wide(Span span) {
        return axis.wide(span.from() + span.gap(), span.to() - span.gap());
    }
}
