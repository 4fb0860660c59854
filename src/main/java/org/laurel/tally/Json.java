package org.laurel.tally;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain data as JSON, in the order given: maps, lists, strings, whole numbers, truth values, nothing. */
public final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    public static String of(Object data) {
        Json json = new Json();
        json.value(data, "");
        return json.text.toString();
    }

    private void value(@Nullable Object data, String indent) {
        if (data instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (data instanceof List<?> list) {
            list(list, indent);
        } else if (data == null || data instanceof Number || data instanceof Boolean) {
            text.append(data);
        } else {
            string(String.valueOf(data));
        }
    }

    private void map(Map<?, ?> map, String indent) {
        String inner = indent + "  ";
        text.append(map.isEmpty() ? "{" : "{\n");
        for (Iterator<? extends Map.Entry<?, ?>> each = map.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<?, ?> entry = each.next();
            text.append(inner);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), inner);
            text.append(each.hasNext() ? ",\n" : "\n" + indent);
        }
        text.append('}');
    }

    private void list(List<?> list, String indent) {
        boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        String inner = indent + "  ";
        text.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            text.append(flat ? "" : "\n" + inner);
            value(each.next(), inner);
            text.append(!each.hasNext() ? "" : flat ? ", " : ",");
        }
        text.append(flat ? "]" : "\n" + indent + "]");
    }

    private void string(String value) {
        text.append('"');
        value.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ') {
                    text.append(String.format(Locale.ROOT, "\\u%04x", character));
                } else {
                    text.append((char) character);
                }
            }
        }
    }
}
