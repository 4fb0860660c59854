package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.jury.Measure;

/** A JSON object in the making: keys keep the order in which they came, numbers that are not counts are strings. */
final class Json {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    static <T> List<Json> each(List<T> items, Function<T, Json> object) {
        return items.stream().map(object).toList();
    }

    Json with(String key, String text) {
        members.put(key, text);
        return this;
    }

    Json with(String key, long count) {
        members.put(key, count);
        return this;
    }

    Json with(String key, boolean answer) {
        members.put(key, answer);
        return this;
    }

    Json with(String key, Json object) {
        members.put(key, object);
        return this;
    }

    Json with(String key, List<?> items) {
        members.put(key, items);
        return this;
    }

    Json with(String key, double statistic) {
        return with(key, Decimals.fixed(statistic, Decimals.EXACT));
    }

    /** A measure that does not exist is null, and a second member says why. */
    Json with(String key, Measure measure) {
        if (measure.value().isPresent()) {
            return with(key, measure.value().getAsDouble());
        }
        members.put(key, null);
        return with(key + "_why", measure.why());
    }

    /** Indented by two spaces, with a line end at the end. */
    String written() {
        StringBuilder out = new StringBuilder();
        write(out, this, "\n");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, @Nullable Object value, String line) {
        if (value instanceof Json object) {
            List<String> keys = new ArrayList<>(object.members.keySet());
            enclosed(out, '{', '}', keys, line, key -> {
                quote(out, key);
                out.append(": ");
                write(out, object.members.get(key), line + "  ");
            });
        } else if (value instanceof List<?> items) {
            enclosed(out, '[', ']', items, line, item -> write(out, item, line + "  "));
        } else if (value instanceof String text) {
            quote(out, text);
        } else {
            out.append(value);
        }
    }

    private interface Writer<T> {
        void write(T item);
    }

    private static <T> void enclosed(
            StringBuilder out, char open, char close, List<T> items, String line, Writer<T> writer) {
        boolean isShort =
                items.stream().noneMatch(item -> item instanceof Json || item instanceof List<?>) && open == '[';
        String between = isShort ? " " : line + "  ";
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ",").append(i == 0 && isShort ? "" : between);
            writer.write(items.get(i));
        }
        out.append(isShort || items.isEmpty() ? "" : line).append(close);
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c / 16, 16)).append(Character.forDigit(c % 16, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
