package org.laurel.platform.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A node of a YAML file, read without complaint: what is not there is empty. */
record Tree(@Nullable Object node) {

    Tree at(String key) {
        return new Tree(node instanceof Map<?, ?> map ? map.get(key) : null);
    }

    void each(BiConsumer<String, Tree> act) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> act.accept(String.valueOf(key), new Tree(value)));
        }
    }

    List<Tree> list() {
        return node instanceof List<?> items
                ? items.stream().map(item -> new Tree(item)).toList()
                : List.of();
    }

    /** The texts of a list, or the one that stands alone. */
    List<String> texts() {
        if (node instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return node == null ? List.of() : List.of(String.valueOf(node));
    }

    String text(String key) {
        Object text = at(key).node();
        return text == null ? "" : String.valueOf(text).strip();
    }

    /** What a reference leads to, by the last part of its path. */
    String name(String key) {
        String path = text(key);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
