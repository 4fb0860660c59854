package org.laurel.platform.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemas (JSON Schema 2020-12, as OpenAPI 3.1 has them) that records are written as. */
final class Shapes {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(ZoneId.class, Map.of("type", "string")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")));

    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** A body that programs are sent: everything that can be in it is. */
    Map<String, Object> answered(AnnotatedType type) {
        return of(type, true);
    }

    /** A body that programs send: the rooms say what is missing. */
    Map<String, Object> asked(AnnotatedType type) {
        return of(type, false);
    }

    private Map<String, Object> of(AnnotatedType type, boolean whole) {
        Map<String, Object> schema = raw(type, whole);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private Map<String, Object> raw(AnnotatedType type, boolean whole) {
        Class<?> raw = raw(type.getType());
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        }
        if (raw.isEnum()) {
            return Map.of("type", "string", "enum", constants(raw));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(argument(type, 0), whole));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(argument(type, 1), whole));
        }
        if (raw == Optional.class) {
            return orNull(of(argument(type, 0), whole));
        }
        return reference(raw, type, whole);
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private Map<String, Object> reference(Class<?> type, AnnotatedType used, boolean whole) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no schema for " + type);
        }
        boolean page = used instanceof AnnotatedParameterizedType;
        String name = page ? "PageOf" + name(raw(argument(used, 0).getType())) : name(type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, record(type, page ? argument(used, 0) : null, whole));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> record(Class<?> type, @Nullable AnnotatedType items, boolean whole) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(
                    component.getName(),
                    items != null && component.getName().equals("items")
                            ? Map.of("type", "array", "items", of(items, whole))
                            : of(component.getAnnotatedType(), whole));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(whole ? "required" : "additionalProperties", whole ? List.copyOf(properties.keySet()) : false);
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        Map<String, Object> nullable = new LinkedHashMap<>(schema);
        nullable.put("type", List.of(schema.get("type"), "null"));
        if (schema.get("enum") instanceof List<?> values) {
            List<Object> withNull = new ArrayList<>(values);
            withNull.add(null);
            nullable.put("enum", withNull);
        }
        return nullable;
    }

    /** Told.EntryTold is an Entry, RoundsApi.Order a RoundsOrder. */
    private static String name(Class<?> type) {
        return Arrays.stream(type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .split("\\$"))
                .map(part -> part.replaceAll("(Told|Api)$", ""))
                .collect(Collectors.joining());
    }

    private static AnnotatedType argument(AnnotatedType type, int number) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[number];
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
