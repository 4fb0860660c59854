package org.laurel.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two rules files, key by key and in their own words. Items of a list are known by their id, code, group or
 * medal; their order makes no difference, that of plain words does.
 */
public final class Comparison {

    private static final List<String> NAMING = List.of("id", "code", "group", "medal");

    /** What became of a key. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param path the keys that lead to it, and the names of items
     * @param before empty for what is added; of a whole block its name
     * @param after empty for what is gone
     */
    public record Change(Kind kind, List<String> path, String before, String after) {

        public Change {
            path = List.copyOf(path);
        }

        /** Its part of the file. */
        public String part() {
            return path.get(0);
        }

        /** The way to it within that part. */
        public String where() {
            return String.join(" › ", path.subList(1, path.size()));
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /** The differences in the order of the new file, what is gone at the end of its block. */
    public static List<Change> between(Map<String, Object> before, Map<String, Object> after) {
        Comparison comparison = new Comparison();
        comparison.blocks(List.of(), before, after);
        return List.copyOf(comparison.changes);
    }

    private void blocks(List<String> path, Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (String key : keys) {
            values(longer(path, key), before.get(key), after.get(key));
        }
    }

    private void values(List<String> path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            Kind kind = before == null ? Kind.ADDED : Kind.GONE;
            changes.add(new Change(kind, path, shown(before), shown(after)));
        } else if (isBlock(before) && isBlock(after)) {
            blocks(path, block(before), block(after));
        } else {
            lists(path, before, after);
        }
    }

    private void lists(List<String> path, Object before, Object after) {
        Map<String, Object> namedBefore = named(before);
        Map<String, Object> namedAfter = named(after);
        if (!namedBefore.isEmpty() && !namedAfter.isEmpty()) {
            blocks(path, namedBefore, namedAfter);
        } else if (!shown(before).equals(shown(after))) {
            changes.add(new Change(Kind.CHANGED, path, shown(before), shown(after)));
        }
    }

    /** A list of blocks by their names; nothing where one has none, or two the same. */
    private static Map<String, Object> named(Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (value instanceof List<?> items) {
            for (Object item : items) {
                if (!isBlock(item) || naming(block(item)).isEmpty() || named.put(name(item), item) != null) {
                    return Map.of();
                }
            }
        }
        return named;
    }

    private static Stream<String> namingKeys(Map<String, Object> block) {
        return NAMING.stream().filter(block::containsKey).limit(1);
    }

    private static List<String> naming(Map<String, Object> block) {
        return namingKeys(block).map(key -> String.valueOf(block.get(key))).toList();
    }

    private static String name(Object item) {
        return String.join("", naming(block(item)));
    }

    private static boolean isBlock(Object value) {
        return value instanceof Map;
    }

    @SuppressWarnings("unchecked") // the tree of a rules file has texts for keys
    private static Map<String, Object> block(Object value) {
        return (Map<String, Object>) value;
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Comparison::shown).collect(Collectors.joining(", "));
        }
        if (!isBlock(value)) {
            return String.valueOf(value);
        }
        Map<String, Object> block = block(value);
        return block.containsKey("name")
                ? String.valueOf(block.get("name"))
                : block.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + shown(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> longer(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
