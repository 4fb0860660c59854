package org.laurel.tally.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.Json;
import org.laurel.tally.jury.Measure;

/** A JSON object in the making: keys keep the order in which they came, numbers that are not counts are strings. */
final class JsonObject {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    static <T> List<?> each(List<T> items, Function<T, JsonObject> object) {
        return items.stream().map(item -> object.apply(item).members).toList();
    }

    JsonObject with(String key, String text) {
        members.put(key, text);
        return this;
    }

    JsonObject with(String key, long count) {
        members.put(key, count);
        return this;
    }

    JsonObject with(String key, boolean answer) {
        members.put(key, answer);
        return this;
    }

    JsonObject with(String key, JsonObject object) {
        members.put(key, object.members);
        return this;
    }

    JsonObject with(String key, List<?> items) {
        members.put(key, items);
        return this;
    }

    JsonObject with(String key, double statistic) {
        return with(key, Decimals.fixed(statistic, Decimals.EXACT));
    }

    /** A measure that does not exist is null, and a second member says why. */
    JsonObject with(String key, Measure measure) {
        if (measure.value().isPresent()) {
            return with(key, measure.value().getAsDouble());
        }
        members.put(key, null);
        return with(key + "_why", measure.why());
    }

    /** With a line end at the end. */
    String written() {
        return Json.of(members) + "\n";
    }
}
