package org.laurel.plot;

import java.util.List;

/**
 * Two counts over time, side by side in equal spans, with a line where something ends.
 *
 * @param id of the picture on its page
 * @param about what is to be seen, in a sentence, for whoever does not see it
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

    /** How high the picture's columns may be, in pixels. */
    public static final int HEIGHT = 120;

    /** What was counted from one moment to another. */
    public record Span(double from, double to, long first, long second) {

        double third() {
            return (to - from) / 3;
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

    /** Where the first of a span's two columns begins. */
    public String left(Span span) {
        return axis.at(span.from() + span.third() / 2);
    }

    /** Where the second one begins. */
    public String right(Span span) {
        return axis.at(span.from() + 3 * span.third() / 2);
    }

    public String wide(Span span) {
        return axis.wide(span.from(), span.from() + span.third());
    }
}
